package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.debts.Appeal;
import reimbursement.payments.domain.debts.Debt;
import reimbursement.payments.domain.debts.DebtNotice;
import reimbursement.payments.persistence.DebtHistory;

/** Decides an agency's appeal, and tells the agency what is due now. */
@ApplicationScoped
public class DecidingAppeal {
    private final DebtDesk desk;
    private final Bookkeeping bookkeeping;
    private final DebtRecords records;
    private final DebtHistory history;
    private final Caller caller;

    DecidingAppeal(DebtDesk desk, Bookkeeping bookkeeping, DebtRecords records, DebtHistory history, Caller caller) {
        this.desk = desk;
        this.bookkeeping = bookkeeping;
        this.records = records;
        this.history = history;
        this.caller = caller;
    }

    /**
     * Empty when there is no such debt.
     *
     * @param rest what is owed from now on, of meaning for a reduction alone
     */
    @Transactional
    public Optional<Outcome<Debt>> decide(UUID id, Appeal.Decision as, Money rest, String reason) {
        return desk.lock(id).map(onDesk -> {
            var debt = onDesk.debt();
            var bookings = bookkeeping.open();
            var outcome = debt.decide(as, rest, reason, caller.subject(), bookings.on());
            if (outcome instanceof Outcome.Done<Money>(var givenUp)) {
                if (givenUp.isPositive()) {
                    bookings.reduced(debt, givenUp, "APPEAL", onDesk.knownFund());
                }
                history.add(List.of(new DebtNotice(Ids.next(), debt, DebtNotice.Kind.DECISION, bookings.on())));
                bookkeeping.write(bookings);
                records.record(
                        debt,
                        "debt-appeal-decided",
                        Map.of("decision", as.name(), "givenUp", givenUp.toString(), "reason", reason));
            }
            return outcome.map(givenUp -> debt);
        });
    }
}

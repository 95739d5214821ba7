package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Ids;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.debts.Debt;
import reimbursement.payments.domain.debts.Repayment;
import reimbursement.payments.persistence.DebtHistory;

/** Books what an agency paid back, once for each reference of its receipt. */
@ApplicationScoped
public class RepayingDebt {
    private final DebtDesk desk;
    private final Bookkeeping bookkeeping;
    private final DebtRecords records;
    private final DebtHistory history;
    private final Caller caller;

    RepayingDebt(DebtDesk desk, Bookkeeping bookkeeping, DebtRecords records, DebtHistory history, Caller caller) {
        this.desk = desk;
        this.bookkeeping = bookkeeping;
        this.records = records;
        this.history = history;
        this.caller = caller;
    }

    /**
     * The repayment under this reference; it may have been booked before.
     *
     * @param refunded the fund that has the money again, where it was booked now
     */
    public record Booked(Repayment repayment, Debt debt, Optional<UUID> refunded) {}

    /**
     * Empty when there is no such debt.
     *
     * @param amount more than nothing
     * @param receivedOn today where it is not said
     */
    @Transactional
    public Optional<Outcome<Booked>> repay(UUID id, Money amount, String reference, @Nullable LocalDate receivedOn) {
        return desk.lock(id).map(onDesk -> {
            var known = history.repayment(id, reference);
            return known.isPresent()
                    ? repeated(known.get(), onDesk.debt(), amount, receivedOn)
                    : book(onDesk, amount, reference, receivedOn);
        });
    }

    private Outcome<Booked> book(
            DebtDesk.OnDesk onDesk, Money amount, String reference, @Nullable LocalDate receivedOn) {
        var debt = onDesk.debt();
        var bookings = bookkeeping.open();
        return debt.repay(amount).map(repaid -> {
            var fund = onDesk.knownFund();
            var repayment = new Repayment(
                    Ids.next(),
                    debt.id(),
                    reference,
                    amount,
                    receivedOn == null ? bookings.on() : receivedOn,
                    caller.subject(),
                    bookings.at());
            history.add(List.of(repayment));
            bookings.repaid(debt, repayment, fund);
            bookkeeping.write(bookings);
            records.record(debt, "debt-repaid", Map.of("amount", amount.toString(), "reference", reference));
            return new Booked(repayment, debt, Optional.of(fund.id()));
        });
    }

    private static Outcome<Booked> repeated(Repayment known, Debt debt, Money amount, @Nullable LocalDate receivedOn) {
        var same = known.amount().equals(amount) && (receivedOn == null || receivedOn.equals(known.receivedOn()));
        return same
                ? Outcome.done(new Booked(known, debt, Optional.empty()))
                : Outcome.refused(
                        Rule.REFERENCE_ALREADY_USED,
                        "Another repayment of this debt was booked under the reference " + known.reference() + ".");
    }
}

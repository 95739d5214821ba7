package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.debts.Debt;

/** An agency objects to a debt: nothing of it is kept back or referred until the appeal is decided. */
@ApplicationScoped
public class AppealingDebt {
    private final DebtDesk desk;
    private final Calendar calendar;
    private final DebtRecords records;
    private final Caller caller;

    AppealingDebt(DebtDesk desk, Calendar calendar, DebtRecords records, Caller caller) {
        this.desk = desk;
        this.calendar = calendar;
        this.records = records;
        this.caller = caller;
    }

    /** Empty when the agency has no such debt. */
    @Transactional
    public Optional<Outcome<Debt>> appeal(UUID id, String reason) {
        return desk.lock(id).map(onDesk -> {
            var outcome = onDesk.debt().appeal(reason, caller.subject(), calendar.today());
            if (outcome instanceof Outcome.Done<Debt>(var debt)) {
                records.record(debt, "debt-appealed", Map.of("reason", reason));
            }
            return outcome;
        });
    }
}

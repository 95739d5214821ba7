package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.persistence.TaxNumbers;

/** Keeps the employer identification number of a payee for the files that have room for it. */
@ApplicationScoped
public class RecordingTaxNumber {
    private final TaxNumbers numbers;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    RecordingTaxNumber(TaxNumbers numbers, Calendar calendar, AuditTrail audit, Caller caller) {
        this.numbers = numbers;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    public Optional<String> of(UUID agencyId) {
        return numbers.of(agencyId);
    }

    /** @param number nine digits; files that left keep what they were sent with */
    @Transactional
    public void record(UUID agencyId, String number) {
        if (numbers.put(agencyId, number, caller.subject(), calendar.now())) {
            audit.record("tax-number-recorded", "payee/" + agencyId, Map.of("taxNumber", number));
        }
    }
}

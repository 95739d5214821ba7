package reimbursement.officers.rest;

import java.time.LocalDate;
import reimbursement.kit.json.Amount;
import reimbursement.officers.domain.PayRate;

/** An annual salary, in force from a day on. */
record PayResponse(Amount annualSalary, LocalDate effectiveOn) {
    static PayResponse of(PayRate rate) {
        return new PayResponse(Amount.ofCents(rate.annualCents()), rate.effectiveOn());
    }
}

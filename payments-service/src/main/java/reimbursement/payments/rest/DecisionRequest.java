package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.debts.Appeal;

/** @param outstanding what is owed from now on; said exactly where the debt is reduced */
record DecisionRequest(
        Appeal.@NotNull Decision decision,

        @Nullable Amount outstanding,

        @NotBlank @Size(max = 500) @Pattern(regexp = OneLine.OF_TEXT)
        String reason) {

    Money rest() {
        if ((decision == Appeal.Decision.REDUCED) != (outstanding != null)) {
            throw Problems.invalid("outstanding", "is said where the decision is REDUCED, and not otherwise");
        }
        return outstanding == null ? Money.ZERO : Positive.of("outstanding", outstanding);
    }
}

package reimbursement.awards.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.awards.domain.performance.CountRefusal;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.kit.rest.Problems;

/** Two numbers: how many were assigned, and how many of these were located. */
record CountRequest(
        @NotNull @PositiveOrZero @Schema(examples = "500") Integer assigned,
        @NotNull @PositiveOrZero @Schema(examples = "448") Integer located) {

    /** The count; one that breaks a rule is a 409 problem of the rule's name. */
    PerformanceCount count() {
        return count(assigned, located);
    }

    static PerformanceCount count(int assigned, int located) {
        PerformanceCount.refusalOf(assigned, located).ifPresent(CountRequest::refuse);
        return new PerformanceCount(assigned, located);
    }

    private static void refuse(CountRefusal refusal) {
        throw Problems.refused(refusal.rule(), "The rule asks that " + refusal.detail() + ".");
    }
}

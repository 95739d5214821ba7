package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

/**
 * What payments-service reads of claim-decided: the claim as it now stands, and what it was decided on, which is kept and
 * never decides an amount here.
 */
record ClaimDecided(
        UUID claimId,
        UUID agencyId,
        String month,
        int revision,
        Amount amount,
        Cause cause,
        @Nullable Integer version,
        @Nullable Amount previous,
        @Nullable Amount difference,
        @Nullable Totals totals,
        @Nullable Counts counts,
        @Nullable String policyVersion,
        @Nullable LocalDate effectiveOn)
        implements AwardEvent {

    /** What led to the decision. A claim that is sent or amended is a bill; a late fact is none. */
    enum Cause {
        SUBMITTED,
        AMENDED,
        RECALCULATED;

        boolean isBill() {
            return switch (this) {
                case SUBMITTED, AMENDED -> true;
                case RECALCULATED -> false;
            };
        }
    }

    /** What is allowed, by kind of cost. */
    record Totals(
            @Nullable Amount salary,
            @Nullable Amount benefits,
            @Nullable Amount overtime,
            @Nullable Amount equipment,
            @Nullable Amount vehicle) {}

    /** How many lines came to each decision. */
    record Counts(
            @Nullable Integer allowed,
            @Nullable Integer reduced,
            @Nullable Integer disallowed,
            @Nullable Integer pending) {}
}

package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

/**
 * What payments-service reads of award-calculated and award-adjusted: the award as it now stands, and why it comes to
 * that, which is kept and never decides anything here.
 */
record AwardStated(
        UUID awardId,
        UUID agencyId,
        String quarter,
        int revision,
        Amount amount,
        @Nullable Integer standingRevision,
        @Nullable Integer rosterRevision,
        @Nullable Long assigned,
        @Nullable Long located,
        @Nullable String band,
        @Nullable Long eligibleOfficers,
        @Nullable Amount perOfficer,
        @Nullable String policyVersion,
        @Nullable String reason,
        @Nullable String cause,
        @Nullable LocalDate effectiveOn)
        implements AwardEvent {}

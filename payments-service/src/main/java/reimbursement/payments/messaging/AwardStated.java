package reimbursement.payments.messaging;

import java.util.UUID;
import reimbursement.kit.json.Amount;

/** What payments-service reads of award-calculated and award-adjusted: the award as it now stands. */
record AwardStated(UUID awardId, UUID agencyId, String quarter, int revision, Amount amount) implements AwardEvent {}

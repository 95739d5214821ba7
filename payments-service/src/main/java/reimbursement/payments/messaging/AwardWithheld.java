package reimbursement.payments.messaging;

import java.util.UUID;

/** What payments-service reads of award-withheld; why it is withheld is for awards-service to say. */
record AwardWithheld(UUID awardId, UUID agencyId, String quarter) implements AwardEvent {}

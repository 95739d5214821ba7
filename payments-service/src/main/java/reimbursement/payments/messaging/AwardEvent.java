package reimbursement.payments.messaging;

/** What payments-service reads of the awards topic. */
sealed interface AwardEvent permits AwardStated, AwardWithheld, ClaimDecided {}

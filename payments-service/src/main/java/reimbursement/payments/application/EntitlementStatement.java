package reimbursement.payments.application;

import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payments.Purpose;

/** What awards-service says of an award or of a claim. */
public sealed interface EntitlementStatement {
    /** The award's id, or the claim's. */
    UUID entitlementId();

    UUID agencyId();

    Purpose purpose();

    Received received();

    /**
     * The event that said it, by which the award or the claim is found again where it was decided.
     *
     * @param sequence its place among the events of its agency
     * @param facts what it says, as JSON: counts, band, totals, revisions, policy version
     */
    record Received(UUID eventId, long sequence, String type, Instant recordedAt, String facts) {}

    /**
     * What is due as it stands: the amount is the whole of it, nothing or more. It releases what was withheld.
     *
     * @param withBill whether it was decided as it was billed; an award is no bill, and every statement of it stands for one
     */
    record Due(
            UUID entitlementId,
            UUID agencyId,
            Purpose purpose,
            int revision,
            Money amount,
            boolean withBill,
            Received received)
            implements EntitlementStatement {}

    /** Something about it is open; nothing more of it is to leave until it is stated again. */
    record Withheld(UUID entitlementId, UUID agencyId, Purpose purpose, Received received)
            implements EntitlementStatement {}
}

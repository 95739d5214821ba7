package reimbursement.payments.application;

import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Quarter;

/** What awards-service says of an award. */
public sealed interface AwardStatement {
    UUID awardId();

    UUID agencyId();

    Quarter quarter();

    Received received();

    /**
     * The event that said it, by which the award is found again where it was decided.
     *
     * @param sequence its place among the events of its agency
     * @param facts what it says, as JSON: counts, band, revisions, policy version
     */
    record Received(UUID eventId, long sequence, String type, Instant recordedAt, String facts) {}

    /** The award as it stands: the amount is the whole of it, nothing or more. It releases what was withheld. */
    record Due(UUID awardId, UUID agencyId, Quarter quarter, int revision, Money amount, Received received)
            implements AwardStatement {}

    /** Something about the award is open; nothing more of it is to leave until it is stated again. */
    record Withheld(UUID awardId, UUID agencyId, Quarter quarter, Received received) implements AwardStatement {}
}

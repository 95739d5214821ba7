package reimbursement.payments;

import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.application.AwardStatement;

/** Events that nobody has sent. */
final class Received {
    private Received() {}

    static AwardStatement.Received at(String instant) {
        return new AwardStatement.Received(UUID.randomUUID(), 1, "award-adjusted", Instant.parse(instant), "{}");
    }
}

package reimbursement.payments;

import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.application.EntitlementStatement;

/** Events that nobody has sent. */
final class Received {
    private Received() {}

    static EntitlementStatement.Received at(String instant) {
        return new EntitlementStatement.Received(UUID.randomUUID(), 1, "award-adjusted", Instant.parse(instant), "{}");
    }
}

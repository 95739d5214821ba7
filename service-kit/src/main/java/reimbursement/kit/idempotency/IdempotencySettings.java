package reimbursement.kit.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of repeated requests: {@code reimbursement.idempotency.*}. */
@ConfigMapping(prefix = "reimbursement.idempotency")
public interface IdempotencySettings {
    /** How long an answer is kept for who sends the request again; afterwards the key is as good as new. */
    @WithDefault("PT24H")
    Duration keep();
}

package reimbursement.kit.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How large an event may be. */
@ConfigMapping(prefix = "reimbursement.events")
interface EventLimits {
    /** What the relay's producer sends at most: a topic takes no less by default (max.message.bytes). */
    int LARGEST_REQUEST = 1_048_576;

    /** Bytes of data that may be published; headers, key and Kafka's own framing need the rest of a request. */
    @WithDefault("900000")
    @Min(1_000)
    @Max(1_000_000)
    int largestPublished();

    /** Bytes of data that are read when they arrive; of a larger record only the digest is kept. */
    @WithDefault("1048576")
    @Min(1_000)
    @Max(16_777_216)
    int largestReceived();
}

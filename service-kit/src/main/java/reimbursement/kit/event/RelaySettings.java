package reimbursement.kit.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the outbox is published. */
@ConfigMapping(prefix = "reimbursement.relay")
interface RelaySettings {
    /** Rows read and sent at once. */
    @WithDefault("1000")
    @Min(1)
    @Max(10_000)
    int batch();

    /** Batches that are published in one transaction while more wait. */
    @WithDefault("60")
    @Min(1)
    @Max(100)
    int batches();

    /** How long an idle relay waits for a notification before it looks by itself. */
    @WithDefault("PT0.25S")
    Duration poll();

    /** How long a relay that is not the active one waits before it tries to become it. */
    @WithDefault("PT1S")
    Duration takeover();
}

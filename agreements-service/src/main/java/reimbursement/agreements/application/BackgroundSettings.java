package reimbursement.agreements.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the background work: {@code reimbursement.background.*}. */
@ConfigMapping(prefix = "reimbursement.background")
interface BackgroundSettings {

    /** How often a process looks for work that nobody told it of. */
    @WithDefault("PT5S")
    Duration poll();
}

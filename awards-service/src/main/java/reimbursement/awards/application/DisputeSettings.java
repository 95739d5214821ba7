package reimbursement.awards.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of disputes: {@code reimbursement.disputes.*}. Their window is a setting of the policy. */
@ConfigMapping(prefix = "reimbursement.disputes")
public interface DisputeSettings {

    /** How often disputes are looked for whose window is over. */
    @WithDefault("PT1M")
    Duration poll();
}

package reimbursement.awards.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of claims: {@code reimbursement.claims.*}. What claims are worth stands in the policy. */
@ConfigMapping(prefix = "reimbursement.claims")
public interface ClaimSettings {

    /** How often claims are looked for that late facts made due. */
    @WithDefault("PT1S")
    Duration poll();
}

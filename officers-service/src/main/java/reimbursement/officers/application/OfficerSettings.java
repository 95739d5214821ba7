package reimbursement.officers.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of officers: {@code reimbursement.officers.*}. */
@ConfigMapping(prefix = "reimbursement.officers")
public interface OfficerSettings {

    /** How often authorisations are looked for that have run out. */
    @WithDefault("PT1M")
    Duration poll();

    /**
     * Whether nobody is authorised of whom not all checks are attested. Off: what is attested is held against the rules, and what is
     * not attested stands in nobody's way, as for records from before checks were kept.
     */
    @WithDefault("false")
    boolean checksRequired();
}

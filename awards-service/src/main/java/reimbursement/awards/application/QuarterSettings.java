package reimbursement.awards.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of quarters: {@code reimbursement.quarters.*}. */
@ConfigMapping(prefix = "reimbursement.quarters")
public interface QuarterSettings {

    /** Whether a quarter may be closed before its end: for demonstrations alone. */
    @WithDefault("false")
    boolean allowEarlyClose();
}

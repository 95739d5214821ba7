package reimbursement.kit.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of imports: {@code reimbursement.imports.*}. */
@ConfigMapping(prefix = "reimbursement.imports")
public interface ImportSettings {
    /** How many imports one process runs at once. */
    @WithDefault("2")
    int concurrency();

    /** How often a process looks for imports that nobody told it of. */
    @WithDefault("PT5S")
    Duration poll();

    /** How long a run is left alone after the last sign of life of the process that runs it. */
    @WithDefault("PT15S")
    Duration lease();

    /** How long rows wait for facts of another service that have not arrived; for the kinds that need it. */
    @WithDefault("PT30S")
    Duration patience();
}

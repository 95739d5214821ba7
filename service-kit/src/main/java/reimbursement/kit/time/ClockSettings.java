package reimbursement.kit.time;

import io.smallrye.config.ConfigMapping;
import java.time.Instant;
import java.util.Optional;

/** Settings of the clock: {@code reimbursement.clock.*}. */
@ConfigMapping(prefix = "reimbursement.clock")
public interface ClockSettings {
    /** The instant the clock shows when the process starts; it ticks on from there. Absent: the real time. */
    Optional<Instant> start();
}

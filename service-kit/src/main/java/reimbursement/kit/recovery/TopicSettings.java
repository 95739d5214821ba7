package reimbursement.kit.recovery;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** The topics of this service. */
@ConfigMapping(prefix = "reimbursement.topics")
interface TopicSettings {
    /** Those that it alone speaks on, by their full names. */
    List<String> owned();
}

package reimbursement.payments.domain.settlements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bank's report as read.
 *
 * @param messageId the bank's own id of the message
 * @param group what is said of a whole message of ours, null where the report speaks of single payments only
 */
public record BankReport(
        ReportKind kind, String messageId, @Nullable GroupReport group, List<ReportLine> lines) {
    public BankReport {
        lines = List.copyOf(lines);
    }

    /** What holds for every payment of our message that no line speaks of. */
    public record GroupReport(String originalMessageId, Reported reported) {}
}

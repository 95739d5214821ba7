package reimbursement.payments.domain.settlements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bank's report as read.
 *
 * @param messageId the bank's own id of the message
 * @param group what is said of a whole message of ours, null where the report speaks of parts of it only
 * @param instructions what is said of whole instructions of our messages; it goes before what is said of the message
 * @param lines what is said of single payments; it goes before both
 */
public record BankReport(
        ReportKind kind,
        String messageId,
        @Nullable GroupReport group,
        List<InstructionReport> instructions,
        List<ReportLine> lines) {
    public BankReport {
        instructions = List.copyOf(instructions);
        lines = List.copyOf(lines);
    }

    /** Whether it says nothing at all of any payment. */
    public boolean isEmpty() {
        return group == null && instructions.isEmpty() && lines.isEmpty();
    }

    /** What holds for every payment of an instruction of our message that no line speaks of. */
    public record InstructionReport(String originalMessageId, String instructionId, Reported reported) {}

    /** What holds for every payment of our message that no line and no instruction speaks of. */
    public record GroupReport(String originalMessageId, Reported reported) {}
}

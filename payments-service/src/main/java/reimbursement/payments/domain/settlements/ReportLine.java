package reimbursement.payments.domain.settlements;

import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;

/** One payment in a bank's report. The end-to-end id is the only thing it is matched by. */
public record ReportLine(
        @Nullable String endToEndId, @Nullable Money amount, Reported reported) {}

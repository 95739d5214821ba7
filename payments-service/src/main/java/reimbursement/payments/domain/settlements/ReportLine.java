package reimbursement.payments.domain.settlements;

import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;

/**
 * One payment in a bank's report. What it is called in files is the only thing it is matched by.
 *
 * @param endToEndId its name in ISO 20022
 * @param reference its name where a file has room for 15 characters; looked at where there is no end-to-end id
 */
public record ReportLine(
        @Nullable String endToEndId,
        @Nullable String reference,
        @Nullable Money amount,
        Reported reported) {

    public ReportLine(@Nullable String endToEndId, @Nullable Money amount, Reported reported) {
        this(endToEndId, null, amount, reported);
    }

    /** What it is called, null where it carries no name. */
    public @Nullable String name() {
        return endToEndId == null ? reference : endToEndId;
    }
}

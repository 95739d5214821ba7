package reimbursement.payments.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.settlements.ReportLine;

/** Payments by what they are called in files; nothing else finds one. */
final class PaymentNames {
    private final Map<String, Payment> byEndToEndId = new HashMap<>();
    private final Map<String, Payment> byReference = new HashMap<>();

    PaymentNames(List<Payment> payments) {
        payments.forEach(payment -> {
            byEndToEndId.put(payment.endToEndId(), payment);
            if (payment.fileReference() != null) {
                byReference.put(payment.fileReference(), payment);
            }
        });
    }

    @Nullable
    Payment find(ReportLine line) {
        return line.endToEndId() == null ? byReference.get(line.reference()) : byEndToEndId.get(line.endToEndId());
    }
}

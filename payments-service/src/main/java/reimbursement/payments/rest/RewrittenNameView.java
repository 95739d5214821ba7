package reimbursement.payments.rest;

import java.util.UUID;
import reimbursement.payments.domain.schedules.RewrittenName;

record RewrittenNameView(UUID paymentId, String format, String name, String written) {

    static RewrittenNameView of(RewrittenName name) {
        return new RewrittenNameView(name.paymentId(), name.format().path(), name.name(), name.written());
    }
}

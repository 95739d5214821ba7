package reimbursement.payments.files;

import java.io.IOException;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.FileFormat;
import reimbursement.payments.domain.schedules.PaymentOrder;

/**
 * An order on its way into a file of one format; one transfer is in memory at a time, whatever the number of them. The
 * same order with the same transfers makes the same bytes.
 */
public interface OrderFile {
    FileFormat format();

    /** What the file calls itself. */
    String messageId();

    void begin(PaymentOrder order) throws IOException;

    /** Writes the next transfer and answers how its payee is named in this file. */
    String add(CreditTransfer transfer) throws IOException;

    void end() throws IOException;
}

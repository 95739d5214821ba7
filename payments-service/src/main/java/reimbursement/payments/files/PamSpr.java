package reimbursement.payments.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.FileFormat;
import reimbursement.payments.domain.schedules.PaymentOrder;

/**
 * Writes an order as a Standard Payment Request of Treasury's Payment Automation Manager, 5.0.2: one ACH schedule of one
 * payment type, its payments in the order of routing numbers, each followed by its addendum, its account classification
 * and, where a check was made, its Do Not Pay detail. The trailers are counted from what was written.
 */
public final class PamSpr implements OrderFile {
    /** The most that a payment can come to: ten digits of cents. */
    public static final Money MOST = Money.ofCents(9_999_999_999L);

    private final OutputStream out;
    private @Nullable PaymentOrder order;
    private long records;
    private long payments;
    private Money amount = Money.ZERO;

    public PamSpr(OutputStream out) {
        this.out = out;
    }

    @Override
    public FileFormat format() {
        return FileFormat.PAM_SPR;
    }

    @Override
    public String messageId() {
        return order().number().value();
    }

    @Override
    public void begin(PaymentOrder begun) throws IOException {
        order = begun;
        write(PamSprRecords.fileHeader(begun));
        write(PamSprRecords.scheduleHeader(begun));
    }

    @Override
    public String add(CreditTransfer transfer) throws IOException {
        var name = PamSprRecords.name(transfer.to().holder());
        write(PamSprRecords.payment(transfer, name));
        write(PamSprRecords.addendum(transfer, order().type().purpose()));
        write(PamSprRecords.classification(order(), transfer));
        if (transfer.screening() != null) {
            write(PamSprRecords.doNotPay(transfer, transfer.screening()));
        }
        payments++;
        amount = amount.plus(transfer.amount());
        return name;
    }

    @Override
    public void end() throws IOException {
        write(PamSprRecords.scheduleTrailer(payments, amount));
        write(PamSprRecords.fileTrailer(records + 1, payments, amount));
    }

    private PaymentOrder order() {
        return Objects.requireNonNull(order, "a file that was not begun");
    }

    private void write(FixedRecord line) throws IOException {
        line.writeTo(out);
        records++;
    }
}

package reimbursement.payments.files;

import java.io.IOException;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.FileFormat;
import reimbursement.payments.domain.schedules.PaymentOrder;

/**
 * Lets a file end only where its transfers come in the order of routing numbers and to what its order announced.
 *
 * <p>It throws {@link IllegalStateException} otherwise; nothing of such a file may be kept.
 */
public final class BalancedFile implements OrderFile {
    private final OrderFile file;
    private final Tally announced;
    private Tally seen = new Tally(0, Money.ZERO);
    private String last = "";

    private record Tally(long transfers, Money amount) {}

    public BalancedFile(OrderFile file, PaymentOrder order) {
        this.file = file;
        this.announced = new Tally(order.content().payments(), order.content().amount());
    }

    @Override
    public FileFormat format() {
        return file.format();
    }

    @Override
    public String messageId() {
        return file.messageId();
    }

    @Override
    public void begin(PaymentOrder order) throws IOException {
        file.begin(order);
    }

    @Override
    public String add(CreditTransfer transfer) throws IOException {
        var place = transfer.to().routingNumber().digits() + " "
                + transfer.endToEndId().value();
        if (place.compareTo(last) <= 0) {
            throw new IllegalStateException("transfers that do not come in the order of routing numbers");
        }
        last = place;
        seen = new Tally(seen.transfers() + 1, seen.amount().plus(transfer.amount()));
        return file.add(transfer);
    }

    @Override
    public void end() throws IOException {
        if (!seen.equals(announced)) {
            throw new IllegalStateException("transfers that do not come to what was announced");
        }
        file.end();
    }
}

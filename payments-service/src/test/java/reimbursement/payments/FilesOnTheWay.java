package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reimbursement.payments.files.PamFile;
import reimbursement.payments.files.WrittenOrder;

/** The files of schedules, fetched and read back by readers that know nothing of their writers. */
final class FilesOnTheWay {
    /** Every transfer ever read, in cents, by its name; no name twice. */
    final Map<String, Long> inPain = new HashMap<>();

    final Map<String, Long> inPam = new HashMap<>();

    /**
     * A payment as a bank sees it.
     *
     * @param endToEndId its name
     * @param amount dollars, as written
     */
    record Transfer(String endToEndId, String amount) {
        long cents() {
            return new BigDecimal(amount).movePointRight(2).longValueExact();
        }
    }

    /** What the bank is to do for this schedule, and under which message id. */
    record Order(String messageId, List<Transfer> transfers) {}

    Order read(String schedule) {
        var pain = WrittenOrder.read(file(schedule, "pain.001"));
        var pam = PamFile.read(file(schedule, "pam-spr"));
        var transfers = new ArrayList<Transfer>();
        for (var transfer : pain.transfers()) {
            var read = new Transfer(
                    String.valueOf(transfer.get("PmtId/EndToEndId")), String.valueOf(transfer.get("Amt/InstdAmt")));
            assertThat(inPain.put(read.endToEndId(), read.cents()))
                    .as(read.endToEndId())
                    .isNull();
            transfers.add(read);
        }
        for (var payment : pam.of("02")) {
            var name = String.valueOf(payment.get("Reconcilement"));
            assertThat(inPam.put(name, Long.valueOf(String.valueOf(payment.get("Amount")))))
                    .as(name)
                    .isNull();
        }
        assertThat(pain.total())
                .isEqualByComparingTo(String.valueOf(pain.header().get("CtrlSum")))
                .isEqualByComparingTo(pam.dollars("E", "TotalAmountPayments"));
        return new Order(String.valueOf(pain.header().get("MsgId")), transfers);
    }

    /** Cents as dollars are written. */
    static String dollars(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static byte[] file(String schedule, String format) {
        return get(TOM, "/v1/schedules/" + schedule + "/files/" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}

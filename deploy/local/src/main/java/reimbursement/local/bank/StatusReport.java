package reimbursement.local.bank;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bank's first answer to an order, pain.002.001.11: what it takes on and what it refuses. */
final class StatusReport {
    private static final String TAKEN_ON = "ACSP";
    private static final String REFUSED = "RJCT";

    private final Order order;
    private final MessageWriter xml = new MessageWriter("pain.002.001.11");

    private StatusReport(Order order) {
        this.order = order;
    }

    static byte[] on(Order order, Map<String, Fate> fates) {
        var report = new StatusReport(order);
        var partly = fates.values().stream().anyMatch(fate -> fate instanceof Fate.Rejected);
        return report.write(partly ? "PART" : TAKEN_ON, null, () -> report.transfers(fates));
    }

    /** The whole order is refused and no transfer is spoken of. */
    static byte[] refusing(Order order, String reason) {
        return new StatusReport(order).write(REFUSED, reason, () -> {});
    }

    private byte[] write(String status, @Nullable String reason, Runnable transfers) {
        xml.in("CstmrPmtStsRpt", () -> {
            xml.in(
                    "GrpHdr",
                    () -> xml.text("MsgId", Bank.answerId("P2", order))
                            .text("CreDtTm", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Bank.readAt(order))));
            xml.in("OrgnlGrpInfAndSts", () -> {
                xml.text("OrgnlMsgId", order.messageId())
                        .text("OrgnlMsgNmId", "pain.001.001.09")
                        .text("OrgnlNbOfTxs", Integer.toString(order.announcedCount()))
                        .text("OrgnlCtrlSum", order.announcedSum().toPlainString())
                        .text("GrpSts", status);
                reason(reason);
            });
            xml.in("OrgnlPmtInfAndSts", () -> {
                xml.text("OrgnlPmtInfId", order.instructionId());
                transfers.run();
            });
        });
        return xml.finished();
    }

    private void transfers(Map<String, Fate> fates) {
        for (var transfer : order.transfers()) {
            var refusal = fates.get(transfer.endToEndId()) instanceof Fate.Rejected(var reason) ? reason : null;
            xml.in("TxInfAndSts", () -> {
                xml.text("OrgnlEndToEndId", transfer.endToEndId()).text("TxSts", refusal == null ? TAKEN_ON : REFUSED);
                reason(refusal);
                xml.in(
                        "OrgnlTxRef",
                        () -> xml.in("Amt", () -> xml.amount("InstdAmt", transfer.currency(), transfer.amount())));
            });
        }
    }

    private void reason(@Nullable String code) {
        if (code != null) {
            xml.in("StsRsnInf", () -> xml.in("Rsn", () -> xml.text("Cd", code)));
        }
    }
}

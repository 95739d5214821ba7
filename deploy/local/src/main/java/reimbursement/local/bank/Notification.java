package reimbursement.local.bank;

import java.time.format.DateTimeFormatter;
import java.util.Map;

/** What the bank has booked, camt.054.001.08: a debit for each transfer that left and a credit for each that came back. */
final class Notification {
    private final Order order;
    private final Map<String, Fate> fates;
    private final MessageWriter xml = new MessageWriter("camt.054.001.08");

    private Notification(Order order, Map<String, Fate> fates) {
        this.order = order;
        this.fates = fates;
    }

    static byte[] on(Order order, Map<String, Fate> fates) {
        return new Notification(order, fates).write();
    }

    private byte[] write() {
        var id = Bank.answerId("C4", order);
        var at =
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Bank.readAt(order).plusDays(1));
        xml.in("BkToCstmrDbtCdtNtfctn", () -> {
            xml.in("GrpHdr", () -> xml.text("MsgId", id).text("CreDtTm", at));
            xml.in("Ntfctn", () -> {
                xml.text("Id", id).text("CreDtTm", at);
                xml.in("Acct", () -> xml.in("Id", () -> xml.in("Othr", () -> xml.text("Id", order.debtorAccount()))));
                for (var transfer : order.transfers()) {
                    entries(transfer);
                }
            });
        });
        return xml.finished();
    }

    private void entries(Transfer transfer) {
        switch (fates.get(transfer.endToEndId())) {
            case Fate.Settled() -> entry(transfer, "DBIT", () -> {});
            case Fate.Returned(var code) -> {
                entry(transfer, "DBIT", () -> {});
                entry(transfer, "CRDT", () -> xml.in("RtrInf", () -> xml.in("Rsn", () -> xml.text("Prtry", code))));
            }
            case Fate.Rejected rejected -> {}
            case null -> throw new IllegalStateException("a transfer without a fate");
        }
    }

    private void entry(Transfer transfer, String direction, Runnable more) {
        xml.in("Ntry", () -> {
            xml.amount("Amt", transfer.currency(), transfer.amount()).text("CdtDbtInd", direction);
            xml.in("Sts", () -> xml.text("Cd", "BOOK"));
            xml.in("BookgDt", () -> xml.text("Dt", order.executeOn().plusDays(1).toString()));
            xml.in(
                    "BkTxCd",
                    () -> xml.in("Domn", () -> {
                        xml.text("Cd", "PMNT");
                        xml.in("Fmly", () -> xml.text("Cd", "ICDT").text("SubFmlyCd", "ACDT"));
                    }));
            xml.in(
                    "NtryDtls",
                    () -> xml.in("TxDtls", () -> {
                        xml.in(
                                "Refs",
                                () -> xml.text("MsgId", order.messageId())
                                        .text("PmtInfId", order.instructionId())
                                        .text("EndToEndId", transfer.endToEndId()));
                        xml.amount("Amt", transfer.currency(), transfer.amount())
                                .text("CdtDbtInd", direction);
                        more.run();
                    }));
        });
    }
}

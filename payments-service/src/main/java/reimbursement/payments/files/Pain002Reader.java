package reimbursement.payments.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.Correction;
import reimbursement.payments.domain.settlements.BankReport;
import reimbursement.payments.domain.settlements.BankReport.GroupReport;
import reimbursement.payments.domain.settlements.BankReport.InstructionReport;
import reimbursement.payments.domain.settlements.ReportKind;
import reimbursement.payments.domain.settlements.ReportLine;
import reimbursement.payments.domain.settlements.Reported;
import reimbursement.payments.files.ReportFields.Reason;

/** Reads a customer payment status report, pain.002.001.11. */
final class Pain002Reader {
    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.11";

    private static final Reason NO_REASON = new Reason(null, "");

    private final XmlCursor xml;
    private final List<InstructionReport> instructions = new ArrayList<>();
    private final List<ReportLine> lines = new ArrayList<>();
    private @Nullable String messageId;
    private @Nullable String originalMessageId;
    private @Nullable Status group;

    Pain002Reader(XmlCursor xml) {
        this.xml = xml;
    }

    /** Begins at the document's element and leaves it. */
    BankReport read() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "CstmrPmtStsRpt" -> report();
                default -> xml.skip();
            }
        }
        return new BankReport(
                ReportKind.PAIN_002, ReportFields.required(messageId, "MsgId"), groupReport(), instructions, lines);
    }

    private void report() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "GrpHdr" -> header();
                case "OrgnlGrpInfAndSts" -> originalGroup();
                case "OrgnlPmtInfAndSts" -> originalInstruction();
                default -> xml.skip();
            }
        }
    }

    private void header() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "MsgId" -> messageId = ReportFields.id(xml);
                default -> xml.skip();
            }
        }
    }

    private void originalGroup() {
        String code = null;
        Reason reason = NO_REASON;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "OrgnlMsgId" -> originalMessageId = ReportFields.id(xml);
                case "GrpSts" -> code = xml.text();
                case "StsRsnInf" -> reason = ReportFields.reason(xml);
                default -> xml.skip();
            }
        }
        if (code != null) {
            group = new Status(code, reason);
        }
    }

    private void originalInstruction() {
        String id = null;
        String code = null;
        Reason reason = NO_REASON;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "OrgnlPmtInfId" -> id = ReportFields.id(xml);
                case "PmtInfSts" -> code = xml.text();
                case "StsRsnInf" -> reason = ReportFields.reason(xml);
                case "TxInfAndSts" -> transaction(code == null ? group : new Status(code, reason));
                default -> xml.skip();
            }
        }
        var status = code == null ? null : new Status(code, reason);
        if (status != null && !status.isPartial()) {
            instructions.add(new InstructionReport(
                    ReportFields.required(originalMessageId, "OrgnlMsgId"),
                    ReportFields.required(id, "OrgnlPmtInfId"),
                    status.reported()));
        }
    }

    private void transaction(@Nullable Status inherited) {
        String endToEndId = null;
        String code = null;
        Reason reason = NO_REASON;
        Money amount = null;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "OrgnlEndToEndId" -> endToEndId = ReportFields.id(xml);
                case "TxSts" -> code = xml.text();
                case "StsRsnInf" -> reason = ReportFields.reason(xml);
                case "OrgnlTxRef" -> amount = originalAmount();
                default -> xml.skip();
            }
        }
        var status = code == null ? inherited : new Status(code, reason);
        if (status == null) {
            throw new UnreadableReport("A transaction has no status.");
        }
        lines.add(new ReportLine(endToEndId, amount, status.reported()));
    }

    private @Nullable Money originalAmount() {
        Money amount = null;
        while (xml.nextChild()) {
            if (!xml.name().equals("Amt")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "InstdAmt" -> amount = ReportFields.amount(xml);
                    default -> xml.skip();
                }
            }
        }
        return amount;
    }

    private @Nullable GroupReport groupReport() {
        if (group == null || group.isPartial()) {
            return null;
        }
        return new GroupReport(ReportFields.required(originalMessageId, "OrgnlMsgId"), group.reported());
    }

    private record Status(String code, Reason reason) {
        /** Some accepted, some not: the single transactions say which. */
        boolean isPartial() {
            return code.equals("PART");
        }

        Reported reported() {
            return switch (code) {
                case "RCVD", "PDNG", "PATC", "ACTC", "ACCP", "ACFC", "ACWC", "ACWP", "ACSP", "ACSC", "ACCC", "PART" ->
                    isCorrection() ? corrected() : new Reported.Accepted();
                case "RJCT", "CANC" -> new Reported.Rejected(ReportFields.code(reason.code()));
                default -> throw new UnreadableReport("A status is none that this service knows.");
            };
        }

        /** Taken on, and told by a code of NACHA that the account is another. */
        private boolean isCorrection() {
            return reason.code() != null && reason.code().matches("C[0-9]{2}");
        }

        private Reported corrected() {
            var correctionCode = String.valueOf(reason.code());
            return new Reported.Corrected(
                    correctionCode,
                    Correction.read(correctionCode, reason.more()).orElse(null));
        }
    }
}

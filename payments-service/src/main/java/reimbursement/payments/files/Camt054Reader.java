package reimbursement.payments.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.settlements.BankReport;
import reimbursement.payments.domain.settlements.ReportKind;
import reimbursement.payments.domain.settlements.ReportLine;

/** Reads a bank to customer debit credit notification, camt.054.001.08. */
final class Camt054Reader {
    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";

    private final XmlCursor xml;
    private final List<ReportLine> lines = new ArrayList<>();
    private @Nullable String messageId;
    private @Nullable LocalDate created;

    Camt054Reader(XmlCursor xml) {
        this.xml = xml;
    }

    /** Begins at the document's element and leaves it. */
    BankReport read() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "BkToCstmrDbtCdtNtfctn" -> report();
                default -> xml.skip();
            }
        }
        return new BankReport(ReportKind.CAMT_054, ReportFields.required(messageId, "MsgId"), null, List.of(), lines);
    }

    private void report() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "GrpHdr" -> header();
                case "Ntfctn" -> notification();
                default -> xml.skip();
            }
        }
    }

    private void header() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "MsgId" -> messageId = ReportFields.id(xml);
                case "CreDtTm" -> created = ReportFields.date("CreDtTm", xml.text());
                default -> xml.skip();
            }
        }
    }

    private void notification() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Ntry" -> lines.addAll(new Camt054Entry(xml).read(created));
                default -> xml.skip();
            }
        }
    }
}

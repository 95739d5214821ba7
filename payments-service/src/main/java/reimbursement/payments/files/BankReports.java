package reimbursement.payments.files;

import reimbursement.payments.domain.settlements.BankReport;

/** Reads what a bank sends back, whole or not at all. */
public final class BankReports {
    private BankReports() {}

    public static Reading read(byte[] document) {
        try {
            var report = NachaReader.isOne(document) ? NachaReader.read(document) : xml(document);
            if (report.isEmpty()) {
                return new Reading.Unreadable("The report speaks of no payment.");
            }
            return new Reading.Read(report);
        } catch (UnreadableReport unreadable) {
            return new Reading.Unreadable(unreadable.reason());
        }
    }

    private static BankReport xml(byte[] document) {
        var xml = new XmlCursor(document);
        xml.root();
        var report = report(xml);
        xml.finish();
        return report;
    }

    private static BankReport report(XmlCursor xml) {
        return switch (xml.namespace()) {
            case Pain002Reader.NAMESPACE -> new Pain002Reader(xml).read();
            case Camt054Reader.NAMESPACE -> new Camt054Reader(xml).read();
            default -> throw new UnreadableReport("The document is neither a pain.002.001.11 nor a camt.054.001.08.");
        };
    }
}

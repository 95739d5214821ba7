package reimbursement.payments.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import reimbursement.payments.domain.payees.ToScreen;

/** The payees to ask a source about, as a file for it. */
final class PayeeList {
    private PayeeList() {}

    static String csv(List<ToScreen> payees) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("agencyId", "accountId", "holder");
            payees.forEach(payee -> csv.writeRecord(
                    payee.agencyId().toString(), payee.accountId().toString(), plain(payee.holder())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A spreadsheet takes what begins like this for a formula. */
    private static String plain(String holder) {
        return "=+-@".indexOf(holder.charAt(0)) < 0 ? holder : "'" + holder;
    }
}

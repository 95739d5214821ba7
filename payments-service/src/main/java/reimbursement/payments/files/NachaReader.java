package reimbursement.payments.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.Correction;
import reimbursement.payments.domain.settlements.BankReport;
import reimbursement.payments.domain.settlements.ReportKind;
import reimbursement.payments.domain.settlements.ReportLine;
import reimbursement.payments.domain.settlements.Reported;

/**
 * Reads a file of returns and notifications of change as the ACH network sends it: records of 94 characters, a header
 * (1), batches (5, 6 with addenda 7, 8), a control (9) and filling nines. Counts, hashes and totals of every control are
 * checked, and that nothing is missing. An entry is named by its identification number, which a payment of ours fills
 * with its reference.
 */
final class NachaReader {
    private static final String RETURN = "99";
    private static final String CORRECTION = "98";
    private static final int BLOCK = 10;

    private final List<NachaLine> lines;
    private final List<ReportLine> read = new ArrayList<>();
    private final NachaTotals total = new NachaTotals();
    private int at;
    private long batches;

    private NachaReader(List<NachaLine> lines) {
        this.lines = lines;
    }

    /** Whether this may be such a file at all. */
    static boolean isOne(byte[] document) {
        return document.length >= NachaLine.LENGTH && document[0] == '1' && document[1] == '0' && document[2] == '1';
    }

    static BankReport read(byte[] document) {
        var number = new int[1];
        return new NachaReader(new String(document, StandardCharsets.ISO_8859_1)
                        .lines()
                        .map(line -> new NachaLine(++number[0], line))
                        .toList())
                .report();
    }

    private BankReport report() {
        var header = next('1');
        if (!header.raw(35, 40).equals("094101")) {
            throw new UnreadableReport("The header is not that of a file of 94 characters a record.");
        }
        while (peek() == '5') {
            batch(header);
        }
        var control = next('9');
        if (control.digits(2, 7) != batches || control.digits(8, 13) != (lines.size() + BLOCK - 1) / BLOCK) {
            throw new UnreadableReport("The file has not as many batches or blocks as its control says.");
        }
        total.check(control, 14, 8);
        while (at < lines.size()) {
            if (!next('9').text().matches("9+")) {
                throw new UnreadableReport("Something follows the file's control.");
            }
        }
        return new BankReport(ReportKind.NACHA, messageId(header), null, List.of(), read);
    }

    /** Such a file has no id of its own: who made it, when, and its modifier among those of the day. */
    private static String messageId(NachaLine header) {
        return "ACH-" + header.field(14, 23).replace(" ", "") + "-" + header.digits(24, 29) + "-" + header.field(30, 33)
                + "-" + header.field(34, 34);
    }

    private void batch(NachaLine header) {
        var opening = next('5');
        var totals = new NachaTotals();
        while (peek() == '6') {
            entry(header, totals);
        }
        var control = next('8');
        totals.check(control, 5, 6);
        if (!control.raw(88, 94).equals(opening.raw(88, 94))) {
            throw new UnreadableReport("A batch ends under another number than it began.");
        }
        total.add(totals);
        batches++;
    }

    private void entry(NachaLine header, NachaTotals totals) {
        var entry = next('6');
        totals.addEntry(entry);
        var addenda = next('7');
        totals.addAddenda();
        var reference = entry.field(40, 54);
        read.add(new ReportLine(
                null,
                reference.isEmpty() ? null : reference,
                amount(entry, addenda),
                reported(header, entry, addenda)));
    }

    private static @Nullable Money amount(NachaLine entry, NachaLine addenda) {
        var cents = entry.digits(30, 39);
        return addenda.raw(2, 3).equals(CORRECTION) ? null : Money.ofCents(cents);
    }

    private static Reported reported(NachaLine header, NachaLine entry, NachaLine addenda) {
        var code = addenda.raw(4, 6);
        return switch (addenda.raw(2, 3)) {
            case RETURN -> {
                require(code.matches("R[0-9]{2}"), addenda);
                yield new Reported.ReturnedByNetwork(code, entry.field(80, 94), header.date(24, 29));
            }
            case CORRECTION -> {
                require(code.matches("C[0-9]{2}"), addenda);
                yield new Reported.Corrected(
                        code, Correction.read(code, addenda.raw(36, 64)).orElse(null));
            }
            default -> throw addenda.unexpected();
        };
    }

    private static void require(boolean right, NachaLine line) {
        if (!right) {
            throw line.unexpected();
        }
    }

    private char peek() {
        if (at >= lines.size()) {
            throw new UnreadableReport("The file ends before its control.");
        }
        return lines.get(at).type();
    }

    private NachaLine next(char type) {
        if (peek() != type) {
            throw lines.get(at).unexpected();
        }
        return lines.get(at++);
    }
}

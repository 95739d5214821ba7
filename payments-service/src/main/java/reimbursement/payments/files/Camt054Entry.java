package reimbursement.payments.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payments.BankEntry;
import reimbursement.payments.domain.settlements.ReportLine;
import reimbursement.payments.domain.settlements.Reported;

/** One entry of a camt.054 and the transactions that it is made of. */
final class Camt054Entry {
    /** What ISO 20022 writes where the payer gave no end-to-end id. */
    private static final String NOT_PROVIDED = "NOTPROVIDED";

    private final XmlCursor xml;
    private final List<Transaction> transactions = new ArrayList<>();
    private @Nullable Money amount;
    private @Nullable String direction;
    private @Nullable String status;
    private @Nullable LocalDate bookedOn;
    private @Nullable LocalDate valuedOn;
    private @Nullable String entryReference;
    private @Nullable String servicerReference;
    private boolean reversal;

    private record Transaction(
            @Nullable String endToEndId,
            @Nullable Money amount,
            @Nullable String direction,
            @Nullable String returnReason) {}

    Camt054Entry(XmlCursor xml) {
        this.xml = xml;
    }

    /** Begins at the entry and leaves it. */
    List<ReportLine> read(@Nullable LocalDate created) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "NtryRef" -> entryReference = ReportFields.id(xml);
                case "AcctSvcrRef" -> servicerReference = ReportFields.id(xml);
                case "Amt" -> amount = ReportFields.amount(xml);
                case "CdtDbtInd" -> direction = xml.text();
                case "RvslInd" -> reversal = List.of("true", "1").contains(xml.text());
                case "Sts" -> status = code();
                case "BookgDt" -> bookedOn = ReportFields.dateIn(xml);
                case "ValDt" -> valuedOn = ReportFields.dateIn(xml);
                case "NtryDtls" -> details();
                default -> xml.skip();
            }
        }
        var day = bookedOn != null ? bookedOn : valuedOn != null ? valuedOn : created;
        return lines(
                entryAmount(),
                ReportFields.required(status, "Sts"),
                ReportFields.required(direction, "CdtDbtInd"),
                new BankEntry(required(day), servicerReference != null ? servicerReference : entryReference));
    }

    private List<ReportLine> lines(Money whole, String standing, String way, BankEntry entry) {
        if (transactions.isEmpty()) {
            transactions.add(new Transaction(null, whole, null, null));
        }
        if (transactions.size() == 1 && transactions.getFirst().amount() == null) {
            var only = transactions.removeFirst();
            transactions.add(new Transaction(only.endToEndId(), whole, only.direction(), only.returnReason()));
        }
        checkSum(whole);
        return transactions.stream()
                .map(transaction -> new ReportLine(
                        transaction.endToEndId(), transaction.amount(), reported(transaction, standing, way, entry)))
                .toList();
    }

    private Reported reported(Transaction transaction, String standing, String way, BankEntry entry) {
        if (!standing.equals("BOOK")) {
            return new Reported.Accepted();
        }
        if (transaction.returnReason() != null || reversal) {
            return new Reported.Returned(ReportFields.code(transaction.returnReason()), entry);
        }
        return switch (transaction.direction() == null ? way : transaction.direction()) {
            case "DBIT" -> new Reported.Debited(entry);
            case "CRDT" -> new Reported.CreditedWithoutReason();
            default -> throw new UnreadableReport("The element CdtDbtInd is neither CRDT nor DBIT.");
        };
    }

    private void checkSum(Money whole) {
        var known = new ArrayList<Money>();
        for (var transaction : transactions) {
            if (transaction.amount() == null) {
                return;
            }
            known.add(transaction.amount());
        }
        if (!Money.sum(known).equals(whole)) {
            throw new UnreadableReport("The transactions of an entry do not add up to its amount.");
        }
    }

    private void details() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "TxDtls" -> transaction();
                default -> xml.skip();
            }
        }
    }

    private void transaction() {
        String endToEndId = null;
        Money transactionAmount = null;
        String way = null;
        String returnReason = null;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Refs" -> endToEndId = reference();
                case "Amt" -> transactionAmount = ReportFields.amount(xml);
                case "CdtDbtInd" -> way = xml.text();
                case "RtrInf" -> {
                    var reason = ReportFields.reason(xml).code();
                    returnReason = reason == null ? "" : reason;
                }
                default -> xml.skip();
            }
        }
        transactions.add(new Transaction(endToEndId, transactionAmount, way, returnReason));
    }

    private @Nullable String reference() {
        String endToEndId = null;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "EndToEndId" -> endToEndId = ReportFields.id(xml);
                default -> xml.skip();
            }
        }
        return NOT_PROVIDED.equals(endToEndId) ? null : endToEndId;
    }

    private @Nullable String code() {
        String code = null;
        while (xml.nextChild()) {
            code = xml.text();
        }
        return code;
    }

    private Money entryAmount() {
        if (amount == null) {
            throw new UnreadableReport("An entry has no amount.");
        }
        return amount;
    }

    private static LocalDate required(@Nullable LocalDate day) {
        if (day == null) {
            throw new UnreadableReport("An entry has no date.");
        }
        return day;
    }
}

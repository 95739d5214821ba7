package reimbursement.payments.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.settlements.BankReport;
import reimbursement.payments.domain.settlements.Counts;
import reimbursement.payments.domain.settlements.Effect;
import reimbursement.payments.domain.settlements.OpenItem;
import reimbursement.payments.domain.settlements.OpenReason;
import reimbursement.payments.domain.settlements.Reconciliation;
import reimbursement.payments.domain.settlements.ReportLine;
import reimbursement.payments.domain.settlements.Reported;

/** A report on its way into the books: the payments that it speaks of, locked, and what its lines bring about. */
final class PostedReport {
    private final UUID settlementId;
    private final Map<String, Payment> payments;
    private final List<String> group;
    private final Map<UUID, Fund> funds;
    private final Bookings bookings;
    private final List<OpenItem> openItems = new ArrayList<>();
    private final Set<String> spokenOf = new HashSet<>();
    private final Set<String> moneySaid = new HashSet<>();
    private Counts counts = Counts.NONE;

    /** @param group the end-to-end ids of the message that the report speaks of as a whole */
    PostedReport(
            UUID settlementId,
            Map<String, Payment> payments,
            List<String> group,
            Map<UUID, Fund> funds,
            Bookings bookings) {
        this.settlementId = settlementId;
        this.payments = payments;
        this.group = group;
        this.funds = funds;
        this.bookings = bookings;
    }

    void postAll(BankReport report) {
        for (var line : report.lines()) {
            post(line);
        }
        if (report.group() == null) {
            return;
        }
        var reported = report.group().reported();
        if (group.isEmpty()) {
            open(new ReportLine(null, null, reported), OpenReason.UNKNOWN_MESSAGE);
        }
        for (var endToEndId : group) {
            if (!spokenOf.contains(endToEndId)) {
                post(new ReportLine(endToEndId, null, reported));
            }
        }
    }

    UUID settlementId() {
        return settlementId;
    }

    Counts counts() {
        return counts;
    }

    List<OpenItem> openItems() {
        return openItems;
    }

    Bookings bookings() {
        return bookings;
    }

    private void post(ReportLine line) {
        var endToEndId = line.endToEndId();
        var payment = endToEndId == null ? null : payments.get(endToEndId);
        if (endToEndId != null) {
            spokenOf.add(endToEndId);
            if (isMoneySaidAgain(endToEndId, line.reported())) {
                open(line, OpenReason.REPEATED_IN_REPORT);
                return;
            }
        }
        var effect = Reconciliation.post(line, payment);
        switch (effect) {
            case Effect.Moves(var journal) -> book(Objects.requireNonNull(payment), journal);
            case Effect.Opens(var reason) -> {
                open(line, reason);
                return;
            }
            case Effect.Acknowledges() -> {}
            case Effect.Repeats() -> {}
        }
        counts = counts.plus(effect, line.reported());
    }

    private boolean isMoneySaidAgain(String endToEndId, Reported reported) {
        return switch (reported) {
            case Reported.Accepted() -> false;
            case Reported.Rejected rejected -> !moneySaid.add("rejected " + endToEndId);
            case Reported.Debited debited -> !moneySaid.add("debited " + endToEndId);
            case Reported.Returned returned -> !moneySaid.add("returned " + endToEndId);
            case Reported.CreditedWithoutReason() -> !moneySaid.add("credited " + endToEndId);
        };
    }

    private void book(Payment payment, Journal journal) {
        var fund = Objects.requireNonNull(funds.get(payment.fundId()), "a payment without its fund");
        fund.post(journal);
        if (payment.status() == PaymentStatus.SETTLED) {
            bookings.settled(payment, fund, journal);
        } else {
            bookings.returned(payment, fund, journal);
        }
    }

    private void open(ReportLine line, OpenReason reason) {
        openItems.add(new OpenItem(Ids.next(), settlementId, line, reason, bookings.at()));
        counts = counts.plus(new Effect.Opens(reason), line.reported());
    }
}

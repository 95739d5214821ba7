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
import reimbursement.payments.domain.payees.Correction;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.settlements.BankReport;
import reimbursement.payments.domain.settlements.BankReport.GroupReport;
import reimbursement.payments.domain.settlements.BankReport.InstructionReport;
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
    private final PaymentNames names;
    private final Map<String, List<String>> groups;
    private final Map<UUID, Fund> funds;
    private final Bookings bookings;
    private final List<OpenItem> openItems = new ArrayList<>();
    private final Set<String> spokenOf = new HashSet<>();
    private final Set<String> moneySaid = new HashSet<>();
    private final Set<String> accepted = new HashSet<>();
    private final List<Payment> bounced = new ArrayList<>();
    private final List<Corrected> corrected = new ArrayList<>();
    private Counts counts = Counts.NONE;

    /** What a payee's bank says is right of the account that a payment went to. */
    record Corrected(Payment payment, Correction correction) {}

    /** @param groups the end-to-end ids of each message of ours that the report speaks of, as a whole or in part */
    PostedReport(
            UUID settlementId,
            PaymentNames names,
            Map<String, List<String>> groups,
            Map<UUID, Fund> funds,
            Bookings bookings) {
        this.settlementId = settlementId;
        this.names = names;
        this.groups = groups;
        this.funds = funds;
        this.bookings = bookings;
    }

    void postAll(BankReport report) {
        report.lines().forEach(this::post);
        var byLines = Set.copyOf(spokenOf);
        report.instructions().forEach(instruction -> postInstruction(instruction, byLines));
        if (report.group() != null) {
            postGroup(report.group(), Set.copyOf(spokenOf));
        }
    }

    /** A message of ours holds one instruction, named as the message is. */
    private void postInstruction(InstructionReport instruction, Set<String> spokenOfBefore) {
        var payments = groups.getOrDefault(instruction.originalMessageId(), List.of());
        if (payments.isEmpty()) {
            open(new ReportLine(null, null, null, instruction.reported()), OpenReason.UNKNOWN_MESSAGE);
        } else if (!instruction.instructionId().equals(instruction.originalMessageId())) {
            open(new ReportLine(null, null, null, instruction.reported()), OpenReason.UNKNOWN_INSTRUCTION);
        } else {
            postAll(payments, spokenOfBefore, instruction.reported());
        }
    }

    private void postGroup(GroupReport group, Set<String> spokenOfBefore) {
        var payments = groups.getOrDefault(group.originalMessageId(), List.of());
        if (payments.isEmpty()) {
            open(new ReportLine(null, null, null, group.reported()), OpenReason.UNKNOWN_MESSAGE);
        }
        postAll(payments, spokenOfBefore, group.reported());
        if (group.reported() instanceof Reported.Rejected && payments.stream().anyMatch(accepted::contains)) {
            open(new ReportLine(null, null, null, group.reported()), OpenReason.CONTRADICTS);
        }
    }

    private void postAll(List<String> endToEndIds, Set<String> spokenOfBefore, Reported reported) {
        endToEndIds.stream()
                .filter(endToEndId -> !spokenOfBefore.contains(endToEndId))
                .forEach(endToEndId -> post(new ReportLine(endToEndId, null, null, reported)));
    }

    /** Payments that this report brought back or rejected. */
    List<Payment> bounced() {
        return bounced;
    }

    List<Corrected> corrected() {
        return corrected;
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
        var payment = names.find(line);
        var name = payment == null ? line.name() : payment.endToEndId();
        if (name != null) {
            spokenOf.add(name);
            if (line.reported() instanceof Reported.Accepted) {
                accepted.add(name);
            }
            if (isMoneySaidAgain(name, line.reported())) {
                open(line, OpenReason.REPEATED_IN_REPORT);
                return;
            }
        }
        var effect = Reconciliation.post(line, payment);
        switch (effect) {
            case Effect.Moves(var journal) -> book(Objects.requireNonNull(payment), journal);
            case Effect.Corrects(var correction) ->
                corrected.add(new Corrected(Objects.requireNonNull(payment), correction));
            case Effect.Opens(var reason) -> {
                open(line, reason);
                return;
            }
            case Effect.Acknowledges() -> {}
            case Effect.Repeats() -> {}
        }
        counts = counts.plus(effect, line.reported());
    }

    private boolean isMoneySaidAgain(String name, Reported reported) {
        return switch (reported) {
            case Reported.Accepted() -> false;
            case Reported.Corrected right -> false;
            case Reported.Rejected rejected -> !moneySaid.add("rejected " + name);
            case Reported.Debited debited -> !moneySaid.add("debited " + name);
            case Reported.Returned returned -> !moneySaid.add("returned " + name);
            case Reported.ReturnedByNetwork returned -> !moneySaid.add("returned " + name);
            case Reported.CreditedWithoutReason() -> !moneySaid.add("credited " + name);
        };
    }

    private void book(Payment payment, Journal journal) {
        var fund = Objects.requireNonNull(funds.get(payment.fundId()), "a payment without its fund");
        fund.post(journal);
        if (payment.status() == PaymentStatus.SETTLED) {
            bookings.settled(payment, fund, journal);
        } else {
            bounced.add(payment);
            bookings.returned(payment, fund, journal);
        }
    }

    private void open(ReportLine line, OpenReason reason) {
        openItems.add(new OpenItem(Ids.next(), settlementId, line, reason, bookings.at()));
        counts = counts.plus(new Effect.Opens(reason), line.reported());
    }
}

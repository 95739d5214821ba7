package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.settlements.BankReport;
import reimbursement.payments.domain.settlements.Settlement;
import reimbursement.payments.domain.settlements.SettlementSummary;
import reimbursement.payments.files.Sha256;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.OpenItems;
import reimbursement.payments.persistence.PaymentFiles;
import reimbursement.payments.persistence.Payments;
import reimbursement.payments.persistence.Payments.Reference;
import reimbursement.payments.persistence.Settlements;
import reimbursement.payments.persistence.Turns;

/** Posts a bank's report in one transaction: every line settles, returns, rejects or opens an item, or nothing does. */
@ApplicationScoped
public class PostingSettlement {
    private static final Logger LOG = Logger.getLogger(PostingSettlement.class);

    private final Turns turns;
    private final Outbox outbox;
    private final Payments payments;
    private final PaymentFiles files;
    private final Funds funds;
    private final Settlements settlements;
    private final OpenItems openItems;
    private final Bookkeeping bookkeeping;
    private final AuditTrail audit;
    private final Caller caller;

    PostingSettlement(
            Turns turns,
            Outbox outbox,
            Payments payments,
            PaymentFiles files,
            Funds funds,
            Settlements settlements,
            OpenItems openItems,
            Bookkeeping bookkeeping,
            AuditTrail audit,
            Caller caller) {
        this.turns = turns;
        this.outbox = outbox;
        this.payments = payments;
        this.files = files;
        this.funds = funds;
        this.settlements = settlements;
        this.openItems = openItems;
        this.bookkeeping = bookkeeping;
        this.audit = audit;
        this.caller = caller;
    }

    /** The report as it is posted; it may have been posted before. */
    public record Posted(SettlementSummary summary, boolean isNew) {}

    /** @param content the bytes that {@code report} was read from */
    @Transactional
    public Outcome<Posted> post(BankReport report, byte[] content) {
        turns.take("settlement/" + report.kind() + "/" + report.messageId());
        var sha256 = Sha256.of(content);
        var known = settlements.posted(report.kind(), report.messageId());
        if (known.isPresent()) {
            return known.get().sha256().equals(sha256)
                    ? Outcome.done(new Posted(known.get(), false))
                    : Outcome.refused(
                            Rule.MESSAGE_ID_ALREADY_USED,
                            "Another report was posted under the message id " + report.messageId() + ".");
        }
        return Outcome.done(new Posted(postNew(report, content, sha256), true));
    }

    private SettlementSummary postNew(BankReport report, byte[] content, String sha256) {
        var posted = load(report);
        posted.postAll(report);
        var bookings = posted.bookings();
        var settlement = new Settlement(
                posted.settlementId(), report, content, sha256, posted.counts(), caller.subject(), bookings.at());
        settlements.persistAndFlush(settlement);
        openItems.persist(posted.openItems());
        bookkeeping.write(bookings);
        audit.record(
                "settlement-posted",
                "settlement/" + settlement.id(),
                Map.of(
                        "messageId",
                        report.messageId(),
                        "sha256",
                        sha256,
                        "lines",
                        "" + report.lines().size()));
        LOG.infof(
                "event=settlement.posted kind=%s lines=%d moved=%d open=%d",
                report.kind(),
                report.lines().size(),
                bookings.postings().size(),
                posted.counts().openItems());
        return settlement.summary();
    }

    /** Finds and locks what the report speaks of, in the order of all transactions: keys, funds, payments. */
    private PostedReport load(BankReport report) {
        var named = payments.referencesOf(report.lines().stream()
                .map(line -> line.endToEndId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var group = ofGroup(report);
        Set<UUID> ids = new HashSet<>();
        Set<String> agencies = new HashSet<>();
        for (var references : List.of(named, group)) {
            for (var reference : references) {
                ids.add(reference.id());
                agencies.add(reference.agencyId().toString());
            }
        }
        outbox.lock(PaymentFacts.TOPIC, agencies);
        var locked = funds.locked(payments.fundsOf(ids));
        return new PostedReport(
                Ids.next(),
                payments.locked(ids).stream().collect(Collectors.toMap(Payment::endToEndId, payment -> payment)),
                group.stream().map(Reference::endToEndId).toList(),
                locked,
                bookkeeping.open());
    }

    private List<Reference> ofGroup(BankReport report) {
        var group = report.group();
        return group == null
                ? List.of()
                : files.scheduleOf(group.originalMessageId())
                        .map(payments::referencesOfSchedule)
                        .orElse(List.of());
    }
}

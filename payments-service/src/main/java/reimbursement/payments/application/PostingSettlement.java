package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payments.Entitlement;
import reimbursement.payments.domain.settlements.BankReport;
import reimbursement.payments.domain.settlements.OpenReason;
import reimbursement.payments.domain.settlements.ReportKind;
import reimbursement.payments.domain.settlements.ReportLine;
import reimbursement.payments.domain.settlements.Settlement;
import reimbursement.payments.domain.settlements.SettlementSummary;
import reimbursement.payments.files.Sha256;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Debts;
import reimbursement.payments.persistence.Entitlements;
import reimbursement.payments.persistence.FileStore;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.OpenItems;
import reimbursement.payments.persistence.PayeeHolds;
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
    private final Entitlements entitlements;
    private final Debts debts;
    private final DebtRecords records;
    private final Payments payments;
    private final FileStore files;
    private final Funds funds;
    private final PayeeHolds payeeHolds;
    private final Settlements settlements;
    private final OpenItems openItems;
    private final ReportContents contents;
    private final ReceivedCorrections corrections;
    private final Bookkeeping bookkeeping;
    private final PaymentSettings settings;
    private final AuditTrail audit;
    private final Caller caller;

    PostingSettlement(
            Turns turns,
            Outbox outbox,
            Entitlements entitlements,
            Debts debts,
            DebtRecords records,
            Payments payments,
            FileStore files,
            Funds funds,
            PayeeHolds payeeHolds,
            Settlements settlements,
            OpenItems openItems,
            ReportContents contents,
            ReceivedCorrections corrections,
            Bookkeeping bookkeeping,
            PaymentSettings settings,
            AuditTrail audit,
            Caller caller) {
        this.turns = turns;
        this.outbox = outbox;
        this.entitlements = entitlements;
        this.debts = debts;
        this.records = records;
        this.payments = payments;
        this.files = files;
        this.funds = funds;
        this.payeeHolds = payeeHolds;
        this.settlements = settlements;
        this.openItems = openItems;
        this.contents = contents;
        this.corrections = corrections;
        this.bookkeeping = bookkeeping;
        this.settings = settings;
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

    /**
     * Posts one line by itself, as a person has understood it; it belongs to a report that was posted before.
     *
     * @return why it cannot be posted, with nothing changed; empty once it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<OpenReason> postLine(ReportLine line) {
        var report = new BankReport(ReportKind.CAMT_054, "", null, List.of(), List.of(line));
        var loaded = load(report);
        var posted = loaded.posted();
        posted.postAll(report);
        if (!posted.openItems().isEmpty()) {
            return Optional.of(posted.openItems().getFirst().reason());
        }
        if (posted.bookings().postings().isEmpty()) {
            return Optional.of(OpenReason.BOOKED_AGAIN);
        }
        posted.bounced().forEach(loaded.indebted()::bounced);
        keep(loaded);
        return Optional.empty();
    }

    private void keep(Loaded loaded) {
        payments.persist(loaded.indebted().newPayments());
        records.keep(loaded.indebted().debts());
        bookkeeping.write(loaded.posted().bookings());
    }

    private SettlementSummary postNew(BankReport report, byte[] content, String sha256) {
        var loaded = load(report);
        var posted = loaded.posted();
        posted.postAll(report);
        posted.bounced().forEach(loaded.indebted()::bounced);
        var bookings = posted.bookings();
        var settlement = new Settlement(
                posted.settlementId(),
                report,
                contents.seal(posted.settlementId(), content),
                sha256,
                posted.counts(),
                caller.subject(),
                bookings.at());
        settlements.persistAndFlush(settlement);
        openItems.persist(posted.openItems());
        corrections.keep(settlement.id(), posted.corrected(), bookings.at());
        keep(loaded);
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

    /** @param indebted the awards among them for which a debt is outstanding, with all their payments */
    private record Loaded(PostedReport posted, FollowedEntitlements indebted) {}

    /** Finds and locks what the report speaks of, in the order of all transactions: keys, funds, payments. */
    private Loaded load(BankReport report) {
        var named = named(report.lines());
        var groups = ofMessages(report);
        Set<UUID> ids = new HashSet<>();
        Set<String> agencies = new HashSet<>();
        Stream.concat(named, groups.values().stream().flatMap(List::stream)).forEach(reference -> {
            ids.add(reference.id());
            agencies.add(reference.agencyId().toString());
        });
        outbox.lock(PaymentFacts.TOPIC, agencies);
        var indebted = entitlements.known(payments.indebtedEntitlementsOf(ids));
        ids.addAll(payments.idsOfEntitlements(indebted.keySet()));
        var paying = funds.payingFor(indebted.values().stream()
                .map(award -> Quarter.parse(award.quarter()).fiscalYear())
                .collect(Collectors.toSet()));
        var concerned = new HashSet<>(payments.fundsOf(ids));
        concerned.addAll(paying.values());
        var locked = funds.locked(concerned);
        var all = payments.locked(ids);
        var bookings = bookkeeping.open();
        return new Loaded(
                new PostedReport(Ids.next(), new PaymentNames(all), endToEndIds(groups), locked, bookings),
                new FollowedEntitlements(
                        indebted,
                        all.stream()
                                .filter(payment -> indebted.containsKey(payment.entitlementId()))
                                .toList(),
                        new EntitlementDebts(
                                debts.raisedFor(indebted.keySet()),
                                settings.debts().appealDays(),
                                bookings),
                        paying,
                        locked,
                        payeeHolds.of(indebted.values().stream()
                                .map(Entitlement::agencyId)
                                .toList()),
                        bookings));
    }

    private Stream<Reference> named(List<ReportLine> lines) {
        return Stream.concat(
                payments.referencesOf(names(lines, ReportLine::endToEndId)).stream(),
                payments.referencesOfFileReferences(names(lines, ReportLine::reference)).stream());
    }

    private static Set<String> names(List<ReportLine> lines, Function<ReportLine, @Nullable String> name) {
        return lines.stream().map(name).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The payments of each message of ours that the report speaks of, as a whole or in part. */
    private Map<String, List<Reference>> ofMessages(BankReport report) {
        Set<String> names = new HashSet<>();
        if (report.group() != null) {
            names.add(report.group().originalMessageId());
        }
        report.instructions().forEach(instruction -> names.add(instruction.originalMessageId()));
        return names.stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> files.scheduleOf(name)
                                .map(payments::referencesOfSchedule)
                                .orElse(List.of())));
    }

    private static Map<String, List<String>> endToEndIds(Map<String, List<Reference>> groups) {
        return groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        group -> group.getValue().stream()
                                .map(Reference::endToEndId)
                                .toList()));
    }
}

package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.AwardStatements;
import reimbursement.payments.persistence.AwardStatements.Row;
import reimbursement.payments.persistence.AwardsDue;
import reimbursement.payments.persistence.Debts;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.PayeeHolds;
import reimbursement.payments.persistence.Payments;

/**
 * Pays what awards come to, under fund control. A batch locks the keys of its agencies, then its funds once, then the
 * payments that its awards already have; everything it decides is written in a handful of statements.
 */
@ApplicationScoped
public class FollowingAwards {
    private static final Logger LOG = Logger.getLogger(FollowingAwards.class);

    private final Outbox outbox;
    private final AwardsDue awards;
    private final OneAwardAQuarter oneAQuarter;
    private final AwardStatements received;
    private final Payments payments;
    private final Debts debts;
    private final DebtRecords records;
    private final Funds funds;
    private final PayeeHolds payeeHolds;
    private final Bookkeeping bookkeeping;
    private final Calendar calendar;
    private final PaymentSettings settings;
    private final AuditTrail audit;

    FollowingAwards(
            Outbox outbox,
            AwardsDue awards,
            OneAwardAQuarter oneAQuarter,
            AwardStatements received,
            Payments payments,
            Debts debts,
            DebtRecords records,
            Funds funds,
            PayeeHolds payeeHolds,
            Bookkeeping bookkeeping,
            Calendar calendar,
            PaymentSettings settings,
            AuditTrail audit) {
        this.outbox = outbox;
        this.awards = awards;
        this.oneAQuarter = oneAQuarter;
        this.received = received;
        this.payments = payments;
        this.debts = debts;
        this.records = records;
        this.funds = funds;
        this.payeeHolds = payeeHolds;
        this.bookkeeping = bookkeeping;
        this.calendar = calendar;
        this.settings = settings;
        this.audit = audit;
    }

    /** Takes over what is newer than what is known, in its order. */
    @Transactional
    public void follow(List<? extends AwardStatement> statements) {
        outbox.lock(
                PaymentFacts.TOPIC,
                statements.stream()
                        .map(statement -> statement.agencyId().toString())
                        .distinct()
                        .toList());
        oneAQuarter.require(statements);
        var followed = load(statements);
        for (var statement : statements) {
            switch (statement) {
                case AwardStatement.Due due -> followed.take(due, dueOn(due));
                case AwardStatement.Withheld withheld -> followed.withhold(withheld);
            }
        }
        received.append(statements.stream().map(FollowingAwards::row).toList());
        awards.persist(followed.newAwards());
        awards.flush();
        payments.persist(followed.newPayments());
        records.keep(followed.debts());
        bookkeeping.write(followed.bookings());
        followed.tooLate().forEach(this::recordTooLate);
        LOG.infof(
                "event=awards.followed statements=%d payments=%d refused=%d debts=%d",
                statements.size(),
                followed.newPayments().size(),
                followed.bookings().refusals().size(),
                followed.debts().raised().size());
    }

    /** The award was withheld when its payment was certified already: what comes of it comes with its next statement. */
    private void recordTooLate(Payment payment) {
        LOG.warnf(
                "event=award.withheld-too-late award=%s payment=%s status=%s",
                payment.awardId(), payment.id(), payment.status());
        audit.record(
                "award-withheld-too-late",
                "payment/" + payment.id(),
                Map.of(
                        "award", payment.awardId().toString(),
                        "status", payment.status().name(),
                        "amount", payment.amount().toString()));
    }

    private FollowedAwards load(List<? extends AwardStatement> statements) {
        List<UUID> awardIds =
                statements.stream().map(AwardStatement::awardId).distinct().toList();
        var known = awards.known(awardIds);
        var paying = funds.payingFor(statements.stream()
                .map(statement -> statement.quarter().fiscalYear())
                .distinct()
                .toList());
        var concerned = new HashSet<>(paying.values());
        concerned.addAll(payments.fundsOfAwards(known.keySet()));
        var locked = funds.locked(concerned);
        locked.values()
                .forEach(fund -> payments.leastWaitedFor(fund.fiscalYear(), Optional.empty())
                        .ifPresent(fund::keepForOlder));
        var bookings = bookkeeping.open();
        return new FollowedAwards(
                known,
                payments.lockedOfAwards(known.keySet()),
                new AwardDebts(debts.raisedFor(known.keySet()), settings.debts().appealDays(), bookings),
                paying,
                locked,
                payeeHolds.of(statements.stream()
                        .map(AwardStatement::agencyId)
                        .distinct()
                        .toList()),
                bookings);
    }

    private static Row row(AwardStatement statement) {
        var received = statement.received();
        return new Row(
                received.eventId(),
                received.sequence(),
                received.type(),
                received.recordedAt(),
                statement.awardId(),
                statement.agencyId(),
                statement.quarter().toString(),
                received.facts());
    }

    private LocalDate dueOn(AwardStatement.Due statement) {
        return calendar.dayOf(statement.received().recordedAt()).plusDays(settings.dueDays());
    }
}

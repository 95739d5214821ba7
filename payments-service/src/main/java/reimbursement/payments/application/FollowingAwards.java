package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.AwardsDue;
import reimbursement.payments.persistence.Debts;
import reimbursement.payments.persistence.Funds;
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
    private final Payments payments;
    private final Debts debts;
    private final Funds funds;
    private final Bookkeeping bookkeeping;
    private final Calendar calendar;
    private final PaymentSettings settings;

    FollowingAwards(
            Outbox outbox,
            AwardsDue awards,
            Payments payments,
            Debts debts,
            Funds funds,
            Bookkeeping bookkeeping,
            Calendar calendar,
            PaymentSettings settings) {
        this.outbox = outbox;
        this.awards = awards;
        this.payments = payments;
        this.debts = debts;
        this.funds = funds;
        this.bookkeeping = bookkeeping;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Takes over what is newer than what is known, in its order. */
    @Transactional
    public void follow(List<AwardStatement> statements) {
        outbox.lock(
                PaymentFacts.TOPIC,
                statements.stream()
                        .map(statement -> statement.agencyId().toString())
                        .distinct()
                        .toList());
        var followed = load(statements);
        for (var statement : statements) {
            followed.take(statement, dueOn(statement));
        }
        awards.persist(followed.newAwards());
        awards.flush();
        payments.persist(followed.newPayments());
        debts.persist(followed.newDebts());
        bookkeeping.write(followed.bookings());
        LOG.infof(
                "event=awards.followed statements=%d payments=%d refused=%d debts=%d",
                statements.size(),
                followed.newPayments().size(),
                followed.bookings().refusals().size(),
                followed.newDebts().size());
    }

    private FollowedAwards load(List<AwardStatement> statements) {
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
        return new FollowedAwards(
                known,
                payments.lockedOfAwards(known.keySet()),
                debts.raisedFor(known.keySet()),
                paying,
                locked,
                bookkeeping.open());
    }

    private LocalDate dueOn(AwardStatement statement) {
        return calendar.dayOf(statement.recordedAt()).plusDays(settings.dueDays());
    }
}

package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentType;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.domain.schedules.ScheduleContent;
import reimbursement.payments.files.PamSpr;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.Payments;
import reimbursement.payments.persistence.ScheduleContents;
import reimbursement.payments.persistence.Schedules;

/** Groups what is approved in a fund and can be paid to a confirmed account. */
@ApplicationScoped
public class GroupingSchedule {
    private static final int PART = 1_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Funds funds;
    private final Payments payments;
    private final PayableAccounts payable;
    private final Schedules schedules;
    private final ScheduleContents contents;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    GroupingSchedule(
            Funds funds,
            Payments payments,
            PayableAccounts payable,
            Schedules schedules,
            ScheduleContents contents,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.funds = funds;
        this.payments = payments;
        this.payable = payable;
        this.schedules = schedules;
        this.contents = contents;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Empty when there is no such fund.
     *
     * @param wanted the type of the payments; where none is wanted, that of the oldest payment that can go
     */
    @Transactional
    public Optional<Outcome<ScheduleFound>> group(UUID fundId, Optional<PaymentType> wanted) {
        // The new schedule refers to the fund: its row is locked before those of payments, as everywhere.
        return funds.lock(fundId).map(fund -> {
            var group = new Group(fundId, wanted);
            for (var after = FIRST; ; ) {
                var part = payments.lockedForScheduling(fundId, after, PART);
                if (part.isEmpty()) {
                    return group.outcome();
                }
                group.take(part);
                payments.flush();
                after = part.getLast().id();
                payments.forget(part);
            }
        });
    }

    /** A schedule in the making; it is opened by the first payment that can go. */
    private final class Group {
        private final UUID fundId;
        private final Optional<PaymentType> wanted;
        private @Nullable Schedule schedule;
        private int left;

        Group(UUID fundId, Optional<PaymentType> wanted) {
            this.fundId = fundId;
            this.wanted = wanted;
        }

        void take(List<Payment> part) {
            var payees = payable.of(part.stream().map(Payment::agencyId).collect(Collectors.toSet()));
            for (var payment : part) {
                var account = payees.get(payment.agencyId());
                if (account == null || payment.amount().exceeds(PamSpr.MOST)) {
                    left++;
                } else if (scheduleFor(payment) instanceof Schedule open) {
                    payment.join(open.id(), account);
                }
            }
        }

        private @Nullable Schedule scheduleFor(Payment payment) {
            if (schedule == null && payment.paymentType() == wanted.orElse(payment.paymentType())) {
                schedule = new Schedule(Ids.next(), fundId, payment.paymentType(), caller.subject(), calendar.now());
                schedules.persistAndFlush(schedule);
            }
            return schedule != null && schedule.paymentType() == payment.paymentType() ? schedule : null;
        }

        Outcome<ScheduleFound> outcome() {
            if (schedule == null) {
                return Outcome.refused(
                        Rule.NOTHING_TO_SCHEDULE,
                        "No approved payment of this fund can go: " + left + " wait for a confirmed payee, or exceed "
                                + PamSpr.MOST + ".");
            }
            var content = contents.of(List.of(schedule.id())).getOrDefault(schedule.id(), ScheduleContent.NONE);
            audit.record(
                    "schedule-opened",
                    "schedule/" + schedule.id(),
                    Map.of(
                            "payments",
                            "" + content.payments(),
                            "amount",
                            content.amount().toString(),
                            "paymentType",
                            schedule.paymentType().name(),
                            "leftOut",
                            "" + left));
            return Outcome.done(new ScheduleFound(schedule, content));
        }
    }
}

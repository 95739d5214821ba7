package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.Duties;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.domain.schedules.ScheduleContent;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.Payments;
import reimbursement.payments.persistence.ScheduleContents;
import reimbursement.payments.persistence.Schedules;

/**
 * Brings a schedule under lock with its fund and payments, in the order of all transactions: keys, schedule, fund,
 * payments. None can join an existing schedule, so the keys locked first cover all that is found later.
 */
@ApplicationScoped
class ScheduleDesk {
    private static final int PART = 1_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Outbox outbox;
    private final Schedules schedules;
    private final Funds funds;
    private final Payments payments;
    private final ScheduleContents contents;
    private final Bookkeeping bookkeeping;

    ScheduleDesk(
            Outbox outbox,
            Schedules schedules,
            Funds funds,
            Payments payments,
            ScheduleContents contents,
            Bookkeeping bookkeeping) {
        this.outbox = outbox;
        this.schedules = schedules;
        this.funds = funds;
        this.payments = payments;
        this.contents = contents;
        this.bookkeeping = bookkeeping;
    }

    /** A locked schedule and its fund; its payments are brought in part by part. */
    final class OnDesk {
        private final Schedule schedule;
        private final Fund fund;

        private OnDesk(Schedule schedule, Fund fund) {
            this.schedule = schedule;
            this.fund = fund;
        }

        Schedule schedule() {
            return schedule;
        }

        Fund fund() {
            return fund;
        }

        /** Who has had a hand in its payments. */
        List<Duties> duties() {
            return payments.dutiesOfSchedule(schedule.id());
        }

        /** Takes one step with every payment, books it and says it; no more than a part of them is in memory. */
        void each(Function<Payment, Journal> step, Said said) {
            for (var after = FIRST; ; ) {
                var part = payments.lockedOfSchedule(schedule.id(), after, PART);
                if (part.isEmpty()) {
                    return;
                }
                var bookings = bookkeeping.open();
                part.forEach(payment -> said.of(bookings, payment, fund, fund.post(step.apply(payment))));
                bookkeeping.write(bookings);
                after = part.getLast().id();
                payments.forget(part);
            }
        }

        /** Added up from what has been written. */
        ScheduleFound found() {
            return new ScheduleFound(
                    schedule, contents.of(List.of(schedule.id())).getOrDefault(schedule.id(), ScheduleContent.NONE));
        }
    }

    /** How a step is said, such as {@code Bookings::certified}. */
    @FunctionalInterface
    interface Said {
        void of(Bookings bookings, Payment payment, Fund fund, Journal journal);
    }

    Optional<OnDesk> lock(UUID id) {
        return schedules.fundOf(id).map(fundId -> {
            outbox.lock(PaymentFacts.TOPIC, payments.agenciesOfSchedule(id));
            var schedule = schedules.lock(id).orElseThrow();
            var fund = Objects.requireNonNull(funds.locked(List.of(fundId)).get(fundId));
            return new OnDesk(schedule, fund);
        });
    }
}

package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.debts.Debt;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.Duties;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.domain.schedules.ScheduleContent;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Debts;
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
    private final Debts debts;
    private final ScheduleContents contents;
    private final Bookkeeping bookkeeping;

    ScheduleDesk(
            Outbox outbox,
            Schedules schedules,
            Funds funds,
            Payments payments,
            Debts debts,
            ScheduleContents contents,
            Bookkeeping bookkeeping) {
        this.outbox = outbox;
        this.schedules = schedules;
        this.funds = funds;
        this.payments = payments;
        this.debts = debts;
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
            each(payment -> true, step, said);
        }

        /** As {@link #each(Function, Said)}, with some of the payments alone. */
        void each(Predicate<Payment> which, Function<Payment, Journal> step, Said said) {
            for (var after = FIRST; ; ) {
                var part = payments.lockedOfSchedule(schedule.id(), after, PART);
                if (part.isEmpty()) {
                    return;
                }
                var bookings = bookkeeping.open();
                part.stream()
                        .filter(which)
                        .forEach(payment -> said.of(bookings, payment, fund, fund.post(step.apply(payment))));
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

    /** With what the agencies that are to be paid owe. */
    record ToCertify(OnDesk onDesk, Collectable owed) {}

    Optional<OnDesk> lock(UUID id) {
        return lock(id, () -> List.of()).map(ToCertify::onDesk);
    }

    /** As {@link #lock}, with what may be kept back on this day. */
    Optional<ToCertify> lockToCertify(UUID id, LocalDate today) {
        return lock(id, () -> debts.collectableOf(id, today));
    }

    private Optional<ToCertify> lock(UUID id, Supplier<List<Debt>> owed) {
        return schedules.fundOf(id).map(fundId -> {
            outbox.lock(PaymentFacts.TOPIC, payments.agenciesOfSchedule(id));
            var schedule = schedules.lock(id).orElseThrow();
            var collectable = owed.get();
            var concerned = collectable.stream().map(Debt::fundId).collect(Collectors.toCollection(HashSet::new));
            concerned.add(fundId);
            var locked = funds.locked(concerned);
            var fund = Objects.requireNonNull(locked.get(fundId));
            return new ToCertify(new OnDesk(schedule, fund), new Collectable(collectable, locked));
        });
    }
}

package reimbursement.payments.rest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import reimbursement.payments.domain.payments.ClockStop;
import reimbursement.payments.domain.payments.PaymentClock;

/**
 * @param firstDueOn the due day without any stop
 * @param dueOn the due day as far as is known today; it goes on moving while days do not count
 * @param running whether days count
 * @param daysStopped days that did not count
 * @param daysLeft days to the due day, below zero those by which it is late
 */
record ClockView(
        LocalDate firstDueOn, LocalDate dueOn, boolean running, long daysStopped, long daysLeft, List<Stop> stops) {

    /**
     * @param from first day that does not count
     * @param until first day that counts again, absent while none does
     */
    record Stop(String reason, LocalDate from, Optional<LocalDate> until, long days) {

        static Stop of(ClockStop stop, LocalDate today) {
            var until = Optional.ofNullable(stop.until());
            return new Stop(
                    stop.reason().name(),
                    stop.from(),
                    until,
                    Math.max(0, ChronoUnit.DAYS.between(stop.from(), until.orElse(today))));
        }
    }

    static ClockView of(PaymentClock clock, LocalDate today) {
        return new ClockView(
                clock.firstDueOn(),
                clock.dueOn(today),
                !clock.stopped(),
                clock.stoppedDays(today),
                clock.daysLeft(today),
                clock.stops().stream().map(stop -> Stop.of(stop, today)).toList());
    }
}

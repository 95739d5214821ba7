package reimbursement.payments.domain.payments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * The days in which a payment is to be made: 30 calendar days after the bill was received, for which an award stands, unless it is
 * held as believed improper (programme rules, "Money"; 5 CFR 1315.4). A day counts once however many reasons stop it.
 *
 * @param firstDueOn the due day without any stop
 */
public record PaymentClock(LocalDate firstDueOn, List<ClockStop> stops) {
    public PaymentClock {
        stops = List.copyOf(stops);
    }

    /** Days up to this one, itself left out, that did not count. */
    public long stoppedDays(LocalDate today) {
        var inOrder =
                stops.stream().sorted(Comparator.comparing(ClockStop::from)).toList();
        var days = 0L;
        var counted = LocalDate.MIN;
        for (var stop : inOrder) {
            var from = stop.from().isAfter(counted) ? stop.from() : counted;
            var until = stop.endBy(today);
            if (until.isAfter(from)) {
                days += ChronoUnit.DAYS.between(from, until);
                counted = until;
            }
        }
        return days;
    }

    /** Last day on which the payment is in time, as far as is known on this day. */
    public LocalDate dueOn(LocalDate today) {
        return firstDueOn.plusDays(stoppedDays(today));
    }

    /** Days that are left to the due day; below zero the days that it is late. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn(today));
    }

    public boolean stopped() {
        return stops.stream().anyMatch(ClockStop::isOpen);
    }
}

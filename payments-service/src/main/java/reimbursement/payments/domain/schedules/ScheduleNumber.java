package reimbursement.payments.domain.schedules;

import java.math.BigInteger;
import java.util.UUID;
import reimbursement.payments.domain.Base36;

/**
 * What Treasury calls a schedule: 14 capitals and digits, made from the time in the schedule's id and its last bits, so
 * that numbers sort by age.
 */
public record ScheduleNumber(String value) {
    private static final int LENGTH = 14;
    private static final int LAST_BITS = 20;
    private static final long LAST = (1L << LAST_BITS) - 1;
    private static final int BELOW_THE_TIME = 16;

    public static ScheduleNumber of(UUID scheduleId) {
        var time = BigInteger.valueOf(scheduleId.getMostSignificantBits() >>> BELOW_THE_TIME);
        var last = BigInteger.valueOf(scheduleId.getLeastSignificantBits() & LAST);
        return new ScheduleNumber(Base36.of(time.shiftLeft(LAST_BITS).or(last), LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}

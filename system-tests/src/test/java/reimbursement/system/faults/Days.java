package reimbursement.system.faults;

import java.time.LocalDate;

/** Dates as the tables write them; an empty text is no day. */
final class Days {
    private Days() {}

    /** The first day without an agreement as far as any notice or termination says. */
    static String endsOn(Row agreement) {
        String noticed = agreement.text("notice_ends_on");
        String terminated = agreement.text("terminated_on");
        if (noticed.isEmpty() || terminated.isEmpty()) {
            return noticed + terminated;
        }
        return noticed.compareTo(terminated) < 0 ? noticed : terminated;
    }

    /** Whether a suspension was taken back as if it had never been. */
    static boolean vacated(Row suspension) {
        return suspension.holds("vacated");
    }

    static String lastSuspended(Row suspension) {
        if (vacated(suspension)) {
            return LocalDate.parse(suspension.text("starts_on")).minusDays(1).toString();
        }
        return suspension.has("reinstated_on")
                ? LocalDate.parse(suspension.text("reinstated_on")).minusDays(1).toString()
                : suspension.text("until_on");
    }

    /** Whether the day has come by another; ISO dates compare as texts. */
    static boolean by(String day, String other) {
        return !day.isEmpty() && day.compareTo(other) <= 0;
    }

    static boolean suspendedOn(Row suspension, String day) {
        String last = lastSuspended(suspension);
        return by(suspension.text("starts_on"), day) && (last.isEmpty() || last.compareTo(day) >= 0);
    }
}

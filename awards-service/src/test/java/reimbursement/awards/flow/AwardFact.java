package reimbursement.awards.flow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that bears on awards, or only seems to, as its owner records it. Agencies, agreements and officers are numbered. */
sealed interface AwardFact {

    /** Said by agreements-service. */
    sealed interface OfAgency extends AwardFact {
        int agency();
    }

    record Registered(int agency) implements OfAgency {}

    record Renamed(int agency, LocalDate on) implements OfAgency {}

    record Enrolled(int agency, LocalDate on, boolean approved) implements OfAgency {}

    /** Said again, it is a correction. */
    record Signed(int agency, int agreement, String model, LocalDate on) implements OfAgency {}

    record Suspended(
            int agency,
            int agreement,
            LocalDate from,
            @Nullable LocalDate until) implements OfAgency {}

    record Reinstated(int agency, int agreement, LocalDate on, boolean vacated) implements OfAgency {}

    record Noticed(int agency, int agreement, LocalDate endsOn) implements OfAgency {}

    record Terminated(int agency, int agreement, LocalDate on) implements OfAgency {}

    /** All of the agency is said again. */
    record AgencyRestated(int agency) implements OfAgency {}

    /** Said by officers-service. */
    sealed interface OfOfficer extends AwardFact {
        int officer();
    }

    record Nominated(int agency, int officer) implements OfOfficer {}

    record TrainingStarted(int agency, int officer) implements OfOfficer {}

    /** Said again, it is a correction. */
    record Trained(int agency, int officer, String model, LocalDate on) implements OfOfficer {}

    record Authorised(int id, int agency, int officer, int agreement, String model, LocalDate from)
            implements OfOfficer {

        /** The day before the second anniversary; that of 29 February is 1 March in a common year. */
        LocalDate until() {
            boolean leapDay = from.getMonthValue() == 2 && from.getDayOfMonth() == 29;
            return leapDay
                    ? LocalDate.of(from.getYear() + 2, 2, 28)
                    : from.plusYears(2).minusDays(1);
        }
    }

    /** Said again, it is a correction. */
    record Revoked(int officer, int id, LocalDate on) implements OfOfficer {}

    record Expired(int officer, int id) implements OfOfficer {}

    /** Said again, it is a correction. */
    record Separated(int agency, int officer, LocalDate on) implements OfOfficer {}

    record Transferred(int officer, int from, int to, LocalDate on) implements OfOfficer {}

    /** All of the officer's agency is said again. */
    record OfficersRestated(int officer, int agency) implements OfOfficer {}
}

package reimbursement.awards.domain.roster;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One authorisation of one officer, with the dates that surround it.
 *
 * @param trainedOn when training for this model was completed
 * @param from its first day
 * @param until the last day on which it holds
 * @param revokedOn its first day revoked
 * @param separatedOn the officer's first day away from the agency
 */
public record RosterRow(
        UUID authorisationId,
        UUID officerId,
        UUID agreementId,
        Model model,
        @Nullable LocalDate trainedOn,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate revokedOn,
        @Nullable LocalDate separatedOn) {

    /** The row as it was on a snapshot: what takes effect later is left out, and so is an authorisation not begun. */
    public Optional<RosterRow> asOf(LocalDate snapshot) {
        if (from.isAfter(snapshot)) {
            return Optional.empty();
        }
        return Optional.of(new RosterRow(
                authorisationId,
                officerId,
                agreementId,
                model,
                by(snapshot, trainedOn),
                from,
                until,
                by(snapshot, revokedOn),
                by(snapshot, separatedOn)));
    }

    /** The line that both services hash: ids in lower case, ISO dates, empty where absent. */
    String line() {
        return String.join(
                "|",
                officerId.toString().toLowerCase(Locale.ROOT),
                agreementId.toString().toLowerCase(Locale.ROOT),
                model.name(),
                written(trainedOn),
                written(from),
                written(until),
                written(revokedOn),
                written(separatedOn));
    }

    private static @Nullable LocalDate by(LocalDate snapshot, @Nullable LocalDate day) {
        return day == null || day.isAfter(snapshot) ? null : day;
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

package reimbursement.officers.domain.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reimbursement.officers.domain.Model;

/**
 * One authorisation of an officer with the dates that decide on its worth; an absent date is null.
 *
 * <p>{@code until} is the last day included, {@code revokedOn} and {@code separatedOn} the first day without.
 */
public record RosterLine(
        UUID officerId,
        UUID agreementId,
        Model model,
        @Nullable LocalDate trainedOn,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate revokedOn,
        @Nullable LocalDate separatedOn) {

    /** This line with nothing that took effect after the snapshot; empty if the authorisation itself began later. */
    public Optional<RosterLine> asOf(LocalDate snapshot) {
        return from.isAfter(snapshot)
                ? Optional.empty()
                : Optional.of(new RosterLine(
                        officerId,
                        agreementId,
                        model,
                        by(trainedOn, snapshot),
                        from,
                        until,
                        by(revokedOn, snapshot),
                        by(separatedOn, snapshot)));
    }

    /** As it is hashed, without its line end. */
    public String text() {
        return Stream.of(officerId, agreementId, model, trainedOn, from, until, revokedOn, separatedOn)
                .map(field -> field == null ? "" : field.toString())
                .collect(Collectors.joining("|"));
    }

    private static @Nullable LocalDate by(@Nullable LocalDate date, LocalDate snapshot) {
        return date == null || date.isAfter(snapshot) ? null : date;
    }
}

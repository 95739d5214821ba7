package reimbursement.awards.domain.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.RosterRow;
import reimbursement.awards.domain.roster.Standing;

/**
 * An officer who counts at one snapshot and, by what is known by now, will not at the next.
 *
 * @param authorisationId the authorisation that comes nearest then
 * @param rule what will not be met
 * @param lastDay the last day on which it was; empty where no day says so
 */
public record Lapse(UUID officerId, UUID authorisationId, EligibilityRule rule, Optional<LocalDate> lastDay) {

    /**
     * Who lapses before the next snapshot, in order of officer id, if the agency's standing stays as it is.
     *
     * @param now the verdicts at this snapshot
     * @param held every authorisation of the agency that is known, renewals to come included
     */
    public static List<Lapse> before(
            LocalDate nextSnapshot, Standing standing, Collection<Eligibility> now, Collection<RosterRow> held) {
        Map<UUID, RosterRow> rows = held.stream()
                .collect(Collectors.toMap(RosterRow::authorisationId, Function.identity(), (one, same) -> one));
        Map<UUID, Eligibility> then = new OfficerEligibility(standing, nextSnapshot)
                .of(Roster.asOf(nextSnapshot, rows.values())).stream()
                        .collect(Collectors.toMap(Eligibility::officerId, Function.identity()));
        return now.stream()
                .filter(Eligibility.Included.class::isInstance)
                .flatMap(included -> Optional.ofNullable(then.get(included.officerId())).stream())
                .filter(Eligibility.Excluded.class::isInstance)
                .map(excluded -> new Lapse(
                        excluded.officerId(),
                        excluded.authorisationId(),
                        excluded.rule(),
                        lastDay(excluded.rule(), Optional.ofNullable(rows.get(excluded.authorisationId())))))
                .toList();
    }

    private static Optional<LocalDate> lastDay(EligibilityRule rule, Optional<RosterRow> row) {
        return switch (rule) {
            case NOT_EXPIRED -> row.map(RosterRow::until);
            case NOT_REVOKED -> row.map(RosterRow::revokedOn).map(day -> day.minusDays(1));
            case NOT_SEPARATED -> row.map(RosterRow::separatedOn).map(day -> day.minusDays(1));
            case AGENCY_ENROLLED, TASK_FORCE_OFFICER, AGREEMENT_LIVE, AGREEMENT_NOT_SUSPENDED, TRAINED, ELIGIBLE ->
                Optional.empty();
        };
    }
}

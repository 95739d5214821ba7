package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.awards.domain.roster.Standing;

/**
 * An agency's enrolment and agreements through time.
 *
 * @param enrolment in the order in which it was decided
 * @param agreements by their ids
 */
public record AgencyHistory(UUID agencyId, List<EnrolmentDecision> enrolment, Map<UUID, AgreementHistory> agreements) {

    public AgencyHistory {
        enrolment = enrolment.stream()
                .sorted(Comparator.comparingLong(EnrolmentDecision::sequence))
                .toList();
        agreements = Map.copyOf(agreements);
    }

    /** An agency of which nothing has been heard. */
    public static AgencyHistory unheardOf(UUID agencyId) {
        return new AgencyHistory(agencyId, List.of(), Map.of());
    }

    /** Whether it is enrolled on a day: of the decisions in force by then the one last taken counts. */
    boolean isEnrolledOn(LocalDate day) {
        return enrolment.reversed().stream()
                .filter(decision -> !decision.effectiveOn().isAfter(day))
                .findFirst()
                .map(EnrolmentDecision::enrolled)
                .orElse(false);
    }

    /** What it would be attested to hold on a day, by what has been heard until now. */
    public Standing standingOn(LocalDate day) {
        return new Standing(
                0,
                isEnrolledOn(day),
                agreements.values().stream()
                        .flatMap(agreement -> agreement.standingOn(day).stream())
                        .toList());
    }

    /** Its agreements. */
    Collection<AgreementHistory> all() {
        return agreements.values();
    }
}

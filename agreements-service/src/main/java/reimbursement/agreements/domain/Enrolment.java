package reimbursement.agreements.domain;

import static java.util.Comparator.comparingInt;
import static reimbursement.agreements.domain.Outcome.refused;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Outcome.Decided;

/**
 * An agency's enrolment through time. A decision holds from its day on and replaces what was decided earlier for those
 * days, so on any day the decision last taken among those in force by then counts.
 *
 * @param decisions in the order in which they were taken
 */
public record Enrolment(List<EnrolmentDecision> decisions) {

    /** Nothing was ever decided. */
    public static final Enrolment NONE = new Enrolment(List.of());

    public Enrolment {
        decisions = decisions.stream()
                .sorted(comparingInt(EnrolmentDecision::number))
                .toList();
    }

    /** The enrolment that these decisions of one agency, in any order, amount to. */
    public static Enrolment of(Collection<EnrolmentDecision> decisions) {
        return new Enrolment(List.copyOf(decisions));
    }

    /** What holds on a day. */
    public EnrolmentStatus statusOn(LocalDate day) {
        return decisions.reversed().stream()
                .filter(decision -> !decision.effectiveOn().isAfter(day))
                .findFirst()
                .map(EnrolmentDecision::status)
                .orElse(EnrolmentStatus.NONE);
    }

    /** The decision last taken. */
    public Optional<EnrolmentDecision> latest() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** Whether the decision last taken says exactly this, so that saying it again changes nothing. */
    public boolean alreadySays(EnrolmentStatus status, LocalDate effectiveOn, @Nullable String reason) {
        return latest().filter(decision -> decision.says(status, effectiveOn, reason))
                .isPresent();
    }

    /** Approves from a day on. */
    public Outcome<EnrolmentApproved> approve(UUID agencyId, LocalDate from) {
        return new Decided<>(new EnrolmentApproved(agencyId, from));
    }

    /** Withdraws from a day on what was approved before. */
    public Outcome<EnrolmentWithdrawn> withdraw(UUID agencyId, String reason, LocalDate from) {
        return decisions.isEmpty()
                ? refused("not-enrolled", "The agency was never enrolled, so there is nothing to withdraw.")
                : new Decided<>(new EnrolmentWithdrawn(agencyId, reason, from));
    }

    /** Every decision as a fact, in the order in which they were taken. */
    public List<AgencyFact> history() {
        return decisions.stream().map(EnrolmentDecision::fact).toList();
    }

    /** The decision that comes after those taken so far. */
    public EnrolmentDecision next(
            UUID id, UUID agencyId, EnrolmentStatus status, LocalDate effectiveOn, @Nullable String reason) {
        int number = latest().map(EnrolmentDecision::number).orElse(0) + 1;
        return new EnrolmentDecision(id, agencyId, number, status, effectiveOn, reason);
    }

    /** This enrolment once a further decision is taken. */
    public Enrolment with(EnrolmentDecision decision) {
        return new Enrolment(
                Stream.concat(decisions.stream(), Stream.of(decision)).toList());
    }
}

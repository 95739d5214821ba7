package reimbursement.awards.domain.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reimbursement.awards.domain.award.AwardPolicy;

/**
 * The versions adopted, each from its own day until the day before the next one's: on every day from the first one on
 * one version holds, and no other.
 *
 * @param versions the earliest first
 */
public record PolicyTimeline(List<AwardPolicy> versions) {

    public PolicyTimeline {
        versions = List.copyOf(versions);
        for (int i = 1; i < versions.size(); i++) {
            LocalDate until = versions.get(i - 1).effectiveUntil();
            LocalDate from = versions.get(i).effectiveFrom();
            if (until == null || !until.plusDays(1).equals(from)) {
                throw new IllegalArgumentException("policy " + versions.get(i).version() + " does not follow the one"
                        + " before it without a gap");
            }
        }
    }

    /** The version that holds on a day; empty before the first one. */
    public Optional<AwardPolicy> on(LocalDate day) {
        return versions.stream().filter(version -> version.holdsOn(day)).findFirst();
    }

    /** The version of this name. */
    public Optional<AwardPolicy> named(String version) {
        return versions.stream().filter(one -> one.version().equals(version)).findFirst();
    }

    /** Whether another version may begin on a day: later than all of these. */
    public boolean mayBeFollowedFrom(LocalDate day) {
        return versions.isEmpty() || versions.getLast().effectiveFrom().isBefore(day);
    }
}

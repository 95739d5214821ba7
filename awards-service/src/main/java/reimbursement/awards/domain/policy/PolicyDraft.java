package reimbursement.awards.domain.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.Band;
import reimbursement.awards.domain.award.KnownSetting;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/**
 * A policy that somebody proposes. It decides nothing until somebody else adopts it.
 *
 * @param version the name under which decisions would name it
 * @param basedOn the version from which it was written
 * @param revision 1, one more with each replacement; who adopts names the one that was read
 * @param authors everyone who wrote a revision of it
 */
public record PolicyDraft(
        String version,
        @Nullable String basedOn,
        int revision,
        Set<String> authors,
        Instant writtenAt,
        PolicyTerms terms) {

    private static final int MOST_YEARS_AHEAD = 2;

    public PolicyDraft {
        authors = Set.copyOf(authors);
    }

    /** A first draft. */
    public static PolicyDraft first(
            String version, @Nullable String basedOn, String author, Instant at, PolicyTerms terms) {
        return new PolicyDraft(version, basedOn, 1, Set.of(author), at, terms);
    }

    /** The same draft with other terms. */
    public PolicyDraft replaced(@Nullable String otherBase, String author, Instant at, PolicyTerms others) {
        Set<String> all = new TreeSet<>(authors);
        all.add(author);
        return new PolicyDraft(version, otherBase, revision + 1, all, at, others);
    }

    /**
     * Why it may not be adopted; empty where nothing stands against it.
     *
     * @param adoption who, from when, and which revision was read
     * @param timeline the versions adopted so far
     * @param lastSnapshotClosed the latest snapshot of the quarters that are closed; empty while none is
     * @param today by the programme's calendar
     */
    public Optional<AdoptionRefusal> refusalOf(
            Adoption adoption, PolicyTimeline timeline, Optional<LocalDate> lastSnapshotClosed, LocalDate today) {
        LocalDate from = adoption.effectiveFrom();
        if (authors.contains(adoption.by())) {
            return Optional.of(AdoptionRefusal.SECOND_PERSON);
        }
        if (adoption.revision() != revision) {
            return Optional.of(AdoptionRefusal.DRAFT_CHANGED);
        }
        if (!terms.flaws(today).isEmpty()) {
            return Optional.of(AdoptionRefusal.DRAFT_FLAWED);
        }
        if (!from.isAfter(today)) {
            return Optional.of(AdoptionRefusal.NOT_AHEAD);
        }
        if (from.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            return Optional.of(AdoptionRefusal.TOO_FAR_AHEAD);
        }
        if (!from.equals(FiscalQuarter.containing(from).startsOn())) {
            return Optional.of(AdoptionRefusal.NOT_A_QUARTERS_FIRST_DAY);
        }
        if (lastSnapshotClosed.filter(last -> !last.isBefore(from)).isPresent()) {
            return Optional.of(AdoptionRefusal.QUARTER_CLOSED);
        }
        if (!timeline.mayBeFollowedFrom(from)) {
            return Optional.of(AdoptionRefusal.NOT_THE_LAST);
        }
        return refusalOfTerms(from);
    }

    private Optional<AdoptionRefusal> refusalOfTerms(LocalDate from) {
        if (!terms.from(from, version).bands().stream().allMatch(Band::isInContract)) {
            return Optional.of(AdoptionRefusal.BAND_NOT_IN_CONTRACT);
        }
        return LocalDate.parse(firstDayOfClaims()).isAfter(from)
                ? Optional.of(AdoptionRefusal.CLAIMS_BEGIN_LATER)
                : Optional.empty();
    }

    private String firstDayOfClaims() {
        return terms.settings().stream()
                .filter(setting -> setting.name().equals(KnownSetting.CLAIMS_FIRST_DAY.id()))
                .map(PolicySetting::value)
                .findFirst()
                .orElseThrow();
    }
}

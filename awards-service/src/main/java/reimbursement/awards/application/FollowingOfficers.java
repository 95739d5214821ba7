package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import reimbursement.awards.domain.roster.AttestedRoster;
import reimbursement.awards.domain.roster.OfficerFact;
import reimbursement.awards.persistence.ClaimOfficers;
import reimbursement.awards.persistence.DueClaims;

/**
 * Takes in what officers-service says, in bulk and yet in order: a roster is frozen after every earlier fact of its
 * agency and before every later one, wherever a batch begins and ends. Facts are recorded under the locks of their
 * officers, whose claims are then due to be decided again.
 */
@ApplicationScoped
public class FollowingOfficers {

    private final RecordingOfficerFacts recording;
    private final FreezingRosters freezing;
    private final ClaimOfficers claimOfficers;
    private final DueClaims due;
    private final Announcements announcements;

    FollowingOfficers(
            RecordingOfficerFacts recording,
            FreezingRosters freezing,
            ClaimOfficers claimOfficers,
            DueClaims due,
            Announcements announcements) {
        this.recording = recording;
        this.freezing = freezing;
        this.claimOfficers = claimOfficers;
        this.due = due;
        this.announcements = announcements;
    }

    /** Takes statements in and returns the ids of revoked authorisations that were never granted. */
    @Transactional
    public Set<UUID> follow(List<OfficerStatement> statements) {
        List<UUID> attested = statements.stream()
                .filter(OfficerStatement.Attestation.class::isInstance)
                .map(OfficerStatement::agencyId)
                .toList();
        if (!attested.isEmpty()) {
            announcements.lockAgencies(attested);
        }
        List<UUID> officers = statements.stream()
                .flatMap(statement -> statement instanceof OfficerStatement.Fact(var fact)
                        ? Stream.of(fact.officerId())
                        : Stream.empty())
                .toList();
        claimOfficers.hear(officers);
        Stretch stretch = new Stretch();
        Set<UUID> unknown = new HashSet<>();
        for (OfficerStatement statement : statements) {
            if (stretch.mustEndBefore(statement)) {
                unknown.addAll(take(stretch));
                stretch = new Stretch();
            }
            stretch.add(statement);
        }
        unknown.addAll(take(stretch));
        due.addOfficers(officers);
        return unknown;
    }

    private Set<UUID> take(Stretch stretch) {
        Set<UUID> unknown = recording.record(stretch.facts);
        freezing.freeze(stretch.rosters);
        return unknown;
    }

    /** Statements that may be taken facts first, rosters after: no agency says a fact behind its roster. */
    private static final class Stretch {
        private final List<OfficerFact> facts = new ArrayList<>();
        private final List<AttestedRoster> rosters = new ArrayList<>();
        private final Set<UUID> attested = new HashSet<>();

        boolean mustEndBefore(OfficerStatement statement) {
            return statement instanceof OfficerStatement.Fact && attested.contains(statement.agencyId());
        }

        void add(OfficerStatement statement) {
            switch (statement) {
                case OfficerStatement.Fact(var fact) -> facts.add(fact);
                case OfficerStatement.Attestation(var roster) -> {
                    rosters.add(roster);
                    attested.add(roster.agencyId());
                }
            }
        }
    }
}

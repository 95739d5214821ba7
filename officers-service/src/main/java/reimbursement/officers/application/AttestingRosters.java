package reimbursement.officers.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jboss.logging.Logger;
import reimbursement.officers.domain.OfficerFact;
import reimbursement.officers.domain.RosterFact;
import reimbursement.officers.domain.roster.RosterAttested;
import reimbursement.officers.domain.roster.RosterHash;
import reimbursement.officers.domain.roster.RosterLine;
import reimbursement.officers.domain.roster.Standing;
import reimbursement.officers.persistence.Rosters;
import reimbursement.officers.persistence.Standings;

/**
 * Tells facts, and attests anew every closed quarter that they reach back into: once each, after all facts of the
 * transaction.
 */
@ApplicationScoped
class AttestingRosters {
    private static final Logger LOG = Logger.getLogger(AttestingRosters.class);

    private final Announcements announcements;
    private final Standings standings;
    private final Rosters rosters;

    AttestingRosters(Announcements announcements, Standings standings, Rosters rosters) {
        this.announcements = announcements;
        this.standings = standings;
        this.rosters = rosters;
    }

    /** To be called once in a transaction that has reserved the agencies. */
    void tell(List<? extends OfficerFact> facts) {
        tell(facts, Set.of());
    }

    /** As {@link #tell(List)}; {@code asked} are standings that wait for an answer in any case. */
    void tell(List<? extends OfficerFact> facts, Collection<Standing> asked) {
        announcements.announce(facts);
        Set<Standing> due = new LinkedHashSet<>(asked);
        due.addAll(reachedBy(facts));
        if (!due.isEmpty()) {
            announcements.attest(attest(due));
            LOG.infof("event=rosters.attested rosters=%d facts=%d", due.size(), facts.size());
        }
    }

    private List<Standing> reachedBy(List<? extends OfficerFact> facts) {
        Map<UUID, LocalDate> earliest = facts.stream()
                .filter(RosterFact.class::isInstance)
                .collect(toMap(
                        OfficerFact::agencyId,
                        OfficerFact::effectiveOn,
                        BinaryOperator.minBy(Comparator.<LocalDate>naturalOrder())));
        return earliest.isEmpty()
                ? List.of()
                : standings.ofAgencies(earliest.keySet()).stream()
                        .filter(standing ->
                                standing.concernedBy(earliest.getOrDefault(standing.agencyId(), LocalDate.MAX)))
                        .toList();
    }

    private List<RosterAttested> attest(Set<Standing> due) {
        LocalDate latest = due.stream()
                .map(Standing::snapshotOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<UUID> agencyIds = due.stream().map(Standing::agencyId).distinct().toList();
        Map<UUID, List<RosterLine>> lines = rosters.ofAgencies(agencyIds, latest);
        List<RosterAttested> attested = new ArrayList<>();
        for (Standing standing : due) {
            List<RosterLine> roster = lines.getOrDefault(standing.agencyId(), List.of());
            attested.add(standing.attest(RosterHash.of(roster, standing.snapshotOn())));
        }
        return attested;
    }
}

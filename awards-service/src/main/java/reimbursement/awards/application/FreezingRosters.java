package reimbursement.awards.application;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.quarter.RosterAnswer;
import reimbursement.awards.domain.roster.AttestedRoster;
import reimbursement.awards.domain.roster.FrozenRoster;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.RosterRow;
import reimbursement.awards.persistence.OfficerFacts;
import reimbursement.awards.persistence.Rosters;

/**
 * Answers an attestation with the roster that the facts held give at this very moment, freezes it, and decides the
 * award. It must run before any later fact of the same agency is kept.
 */
@ApplicationScoped
class FreezingRosters {

    private static final Logger LOG = Logger.getLogger(FreezingRosters.class);

    private final OfficerFacts facts;
    private final Rosters rosters;
    private final AgencyQuarterBook book;
    private final DecidingAwards deciding;

    FreezingRosters(OfficerFacts facts, Rosters rosters, AgencyQuarterBook book, DecidingAwards deciding) {
        this.facts = facts;
        this.rosters = rosters;
        this.book = book;
        this.deciding = deciding;
    }

    /** Freezes rosters, under the locks of their agencies; a revision that is not higher than held is void. */
    void freeze(List<AttestedRoster> attested) {
        if (attested.isEmpty()) {
            return;
        }
        Map<UUID, List<RosterRow>> held = facts.heldOf(
                attested.stream().map(AttestedRoster::agencyId).distinct().toList());
        Map<FiscalQuarter, List<AttestedRoster>> byQuarter =
                attested.stream().collect(groupingBy(AttestedRoster::quarter, TreeMap::new, Collectors.toList()));
        byQuarter.forEach((quarter, of) -> freeze(quarter, of, held));
    }

    private void freeze(FiscalQuarter quarter, List<AttestedRoster> attested, Map<UUID, List<RosterRow>> held) {
        Map<UUID, AgencyQuarter> open = book.open(
                quarter, attested.stream().map(AttestedRoster::agencyId).toList());
        List<FrozenRoster> frozen = new ArrayList<>();
        for (AttestedRoster of : attested) {
            Roster roster = Roster.asOf(quarter.snapshotOn(), held.getOrDefault(of.agencyId(), List.of()));
            FrozenRoster answer = FrozenRoster.of(of, roster);
            AgencyQuarter agency = Objects.requireNonNull(open.get(of.agencyId()));
            if (agency.answer(new RosterAnswer(
                    of.revision(), of.standingRevision(), of.attested().rows(), answer.matches()))) {
                frozen.add(answer);
                tellMismatch(answer);
            }
        }
        rosters.freeze(frozen);
        deciding.decide(quarter, open.values());
    }

    private static void tellMismatch(FrozenRoster answer) {
        if (!answer.matches()) {
            LOG.warnf(
                    "event=roster.mismatch agency=%s quarter=%s revision=%d attested=%d derived=%d",
                    answer.attestation().agencyId(),
                    answer.attestation().quarter(),
                    answer.attestation().revision(),
                    answer.attestation().attested().rows(),
                    answer.derived().rows());
        }
    }
}

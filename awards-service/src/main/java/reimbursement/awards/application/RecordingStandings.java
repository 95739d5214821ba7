package reimbursement.awards.application;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.roster.AttestedStanding;
import reimbursement.awards.persistence.Standings;

/** Keeps what agreements-service attested, and decides the awards whose roster had come before. */
@ApplicationScoped
public class RecordingStandings {

    private final Standings standings;
    private final AgencyQuarterBook book;
    private final DecidingAwards deciding;
    private final Announcements announcements;

    RecordingStandings(
            Standings standings, AgencyQuarterBook book, DecidingAwards deciding, Announcements announcements) {
        this.standings = standings;
        this.book = book;
        this.deciding = deciding;
        this.announcements = announcements;
    }

    /** Records standings in the order in which they were said; a revision that is not higher than held is void. */
    @Transactional
    public void record(List<AttestedStanding> attested) {
        if (attested.isEmpty()) {
            return;
        }
        announcements.lockAgencies(
                attested.stream().map(AttestedStanding::agencyId).toList());
        Map<FiscalQuarter, List<AttestedStanding>> byQuarter =
                attested.stream().collect(groupingBy(AttestedStanding::quarter, TreeMap::new, Collectors.toList()));
        byQuarter.forEach(this::record);
    }

    private void record(FiscalQuarter quarter, List<AttestedStanding> attested) {
        Map<UUID, AgencyQuarter> open = book.open(
                quarter, attested.stream().map(AttestedStanding::agencyId).toList());
        List<AttestedStanding> higher = new ArrayList<>();
        for (AttestedStanding standing : attested) {
            AgencyQuarter agency = Objects.requireNonNull(open.get(standing.agencyId()));
            if (agency.attest(standing.standing())) {
                higher.add(standing);
            }
        }
        standings.keep(higher);
        deciding.decide(quarter, open.values());
    }
}

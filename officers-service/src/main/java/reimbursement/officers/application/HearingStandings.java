package reimbursement.officers.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.officers.application.AgreementNews.StandingAttested;
import reimbursement.officers.domain.roster.AgencyQuarter;
import reimbursement.officers.domain.roster.Standing;
import reimbursement.officers.persistence.Standings;

/** Notes the standings of agencies in closed quarters; of several revisions only the highest counts. */
@ApplicationScoped
class HearingStandings {
    private final Standings standings;

    HearingStandings(Standings standings) {
        this.standings = standings;
    }

    /** The standings that are news and so want an answer. */
    List<Standing> hear(List<StandingAttested> attested) {
        if (attested.isEmpty()) {
            return List.of();
        }
        List<UUID> agencyIds =
                attested.stream().map(StandingAttested::agencyId).distinct().toList();
        Map<AgencyQuarter, Standing> held =
                standings.ofAgencies(agencyIds).stream().collect(toMap(Standing::id, identity()));
        Map<AgencyQuarter, Standing> news = new LinkedHashMap<>();
        for (StandingAttested one : attested) {
            AgencyQuarter id = new AgencyQuarter(one.agencyId(), one.quarter());
            Standing standing = held.get(id);
            if (standing == null) {
                standing = new Standing(id, one.snapshotOn(), one.revision());
                standings.persist(standing);
                held.put(id, standing);
                news.put(id, standing);
            } else if (standing.revise(one.revision(), one.snapshotOn())) {
                news.put(id, standing);
            }
        }
        return List.copyOf(news.values());
    }
}

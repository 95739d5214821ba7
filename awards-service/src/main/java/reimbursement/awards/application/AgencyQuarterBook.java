package reimbursement.awards.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.persistence.AgencyQuarters;
import reimbursement.kit.Ids;

/** Opens the page of an agency's quarter, a fresh one where there is none; under the agencies' locks. */
@ApplicationScoped
class AgencyQuarterBook {

    private final AgencyQuarters agencyQuarters;

    AgencyQuarterBook(AgencyQuarters agencyQuarters) {
        this.agencyQuarters = agencyQuarters;
    }

    /** One for each agency asked for. */
    Map<UUID, AgencyQuarter> open(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        Map<UUID, AgencyQuarter> open = new HashMap<>(agencyQuarters.of(quarter, agencyIds).stream()
                .collect(toMap(AgencyQuarter::agencyId, Function.identity())));
        for (UUID agencyId : new LinkedHashSet<>(agencyIds)) {
            open.computeIfAbsent(agencyId, absent -> {
                AgencyQuarter fresh = new AgencyQuarter(Ids.next(), absent, quarter);
                agencyQuarters.persist(fresh);
                return fresh;
            });
        }
        return open;
    }

    /** Agencies of which standing and roster are held. */
    List<UUID> answered(FiscalQuarter quarter) {
        return agencyQuarters.answered(quarter);
    }
}

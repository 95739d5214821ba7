package reimbursement.agreements.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.agreements.domain.AgencyAlert;

/** The alerts. */
@ApplicationScoped
public class AgencyAlerts implements PanacheRepositoryBase<AgencyAlert, UUID> {

    /** Those of the agencies that have an open alert of the kind. */
    public Set<UUID> alerted(AgencyAlert.Kind kind, Collection<UUID> agencies) {
        return list("kind = ?1 and acknowledgedAt is null and agencyId in ?2", kind, agencies).stream()
                .map(AgencyAlert::agencyId)
                .collect(Collectors.toSet());
    }

    /** A part of the list in the order of ids; {@code acknowledged} empty: all. */
    public List<AgencyAlert> list(
            Optional<UUID> agencyId, Optional<Boolean> acknowledged, Optional<UUID> after, int rows) {
        Conditions conditions = new Conditions()
                .with("agencyId = :agencyId", "agencyId", agencyId)
                .with("id > :after", "after", after);
        acknowledged.ifPresent(closed -> conditions.with("acknowledgedAt is " + (closed ? "not null" : "null")));
        return find("from AgencyAlert" + conditions.where() + " order by id", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }
}

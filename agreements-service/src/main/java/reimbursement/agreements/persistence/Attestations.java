package reimbursement.agreements.persistence;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import reimbursement.agreements.domain.Attestation;

/** What was attested, only ever added to. */
@ApplicationScoped
public class Attestations implements PanacheRepositoryBase<Attestation, UUID> {

    private static final String LAST = """
            select t.agencyId as agency, max(t.revision) as revision from Attestation t
            where t.quarter = :quarter and t.agencyId in :agencies group by t.agencyId
            """;

    /** The last revision attested for a quarter, of those agencies that have one. */
    public Map<UUID, Integer> lastRevisions(String quarter, Collection<UUID> agencies) {
        return getEntityManager()
                .createQuery(LAST, Tuple.class)
                .setParameter("quarter", quarter)
                .setParameter("agencies", agencies)
                .getResultStream()
                .collect(toMap(row -> row.get("agency", UUID.class), row -> row.get("revision", Integer.class)));
    }
}

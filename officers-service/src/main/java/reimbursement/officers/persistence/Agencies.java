package reimbursement.officers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import reimbursement.officers.domain.Agency;

/** The agencies heard of. */
@ApplicationScoped
public class Agencies implements PanacheRepositoryBase<Agency, UUID> {

    public boolean knows(UUID agencyId) {
        return count("id", agencyId) > 0;
    }

    /** Those of the agencies that have been heard of; there may be any number, hence one array. */
    public Set<UUID> known(Collection<UUID> agencyIds) {
        return new HashSet<>(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select id from agency where id = any(:ids)", UUID.class)
                .setParameter("ids", agencyIds.toArray(UUID[]::new))
                .getResultList());
    }
}

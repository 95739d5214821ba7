package reimbursement.officers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.officers.domain.Officer;

/** Officers, loaded whole: one query for each kind of part, never one for each officer. */
@ApplicationScoped
public class Officers implements PanacheRepositoryBase<Officer, UUID> {
    private static final List<String> PARTS = List.of("trainings", "authorisations", "payRates");

    /** The agency of an officer, without loading the officer. */
    public Optional<UUID> agencyOf(UUID officerId) {
        return getEntityManager()
                .createQuery("select o.agencyId from Officer o where o.id = :id", UUID.class)
                .setParameter("id", officerId)
                .getResultStream()
                .findFirst();
    }

    public boolean isNumbered(UUID agencyId, String officerNumber) {
        return count("agencyId = ?1 and officerNumber = ?2", agencyId, officerNumber) > 0;
    }

    public Optional<Officer> whole(UUID officerId) {
        return whole("o.id in ?1", List.of(officerId)).stream().findFirst();
    }

    /** In the order of their ids. */
    public List<Officer> identified(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : whole("o.id in ?1", ids);
    }

    public List<Officer> ofAgencies(Collection<UUID> agencyIds) {
        return whole("o.agencyId in ?1", agencyIds);
    }

    /** Everybody who was ever authorised under one of the agreements. */
    public List<Officer> authorisedUnder(Collection<UUID> agreementIds) {
        return whole("o.id in (select a.officer.id from Authorisation a where a.agreementId in ?1)", agreementIds);
    }

    private List<Officer> whole(String where, Collection<UUID> ids) {
        List<Officer> found = List.of();
        for (String part : PARTS) {
            found = list(
                    "select o from Officer o left join fetch o." + part + " where " + where + " order by o.id", ids);
        }
        return found;
    }
}

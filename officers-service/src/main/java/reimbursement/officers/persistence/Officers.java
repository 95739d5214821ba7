package reimbursement.officers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.Transfer;

/** Officers, loaded whole: one query for each kind of part, never one for each officer. */
@ApplicationScoped
public class Officers implements PanacheRepositoryBase<Officer, UUID> {
    private static final List<String> PARTS = List.of("trainings", "authorisations", "payRates", "transfers");

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

    /** Whether another officer has, or had before leaving for another agency, that number at the agency. */
    public boolean isTaken(UUID agencyId, String number, UUID butFor) {
        return count("agencyId = ?1 and officerNumber = ?2 and id <> ?3", agencyId, number, butFor) > 0
                || getEntityManager()
                                .createQuery(
                                        "select count(t) from Transfer t where t.fromAgencyId = :agency"
                                                + " and t.fromNumber = :number and t.officer.id <> :officer",
                                        Long.class)
                                .setParameter("agency", agencyId)
                                .setParameter("number", number)
                                .setParameter("officer", butFor)
                                .getSingleResult()
                        > 0;
    }

    /** Every agency that an officer is or was of, without loading the officer; none if there is no such officer. */
    public Set<UUID> agenciesOf(UUID officerId) {
        Set<UUID> agencies = new TreeSet<>();
        agencyOf(officerId).ifPresent(agencies::add);
        agencies.addAll(getEntityManager()
                .createQuery("select t.fromAgencyId from Transfer t where t.officer.id = :id", UUID.class)
                .setParameter("id", officerId)
                .getResultList());
        return agencies;
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

    /** Who is of the agency, and who was and went to another. */
    public List<Officer> everOf(UUID agencyId) {
        return whole(
                "(o.agencyId in ?1 or o.id in (select t.officer.id from Transfer t where t.fromAgencyId in ?1))",
                List.of(agencyId));
    }

    /** The numbers under which officers left these agencies for another, as agency and number. */
    public Set<NumberAt> numbersLeft(Collection<UUID> agencyIds) {
        return getEntityManager()
                .createQuery("select t from Transfer t where t.fromAgencyId in :agencies", Transfer.class)
                .setParameter("agencies", agencyIds)
                .getResultStream()
                .map(transfer -> new NumberAt(transfer.fromAgencyId(), transfer.fromNumber()))
                .collect(Collectors.toSet());
    }

    /** An agency's number of an officer. */
    public record NumberAt(UUID agencyId, String number) {}

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

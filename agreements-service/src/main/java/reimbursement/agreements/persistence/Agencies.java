package reimbursement.agreements.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.USState;
import reimbursement.agreements.domain.sheet.KnownAgencies.FormerName;

/** The agencies. */
@ApplicationScoped
public class Agencies implements PanacheRepositoryBase<Agency, UUID> {

    private static final String REGISTER_LOCK = "select pg_advisory_xact_lock(hashtext('agency register'))";
    private static final String ENTRY_LOCK = """
            select pg_advisory_xact_lock_shared(hashtext('agency register')),
                pg_advisory_xact_lock(hashtext('agency register'), hashtext(?))
            """;
    private static final String FORMERLY =
            "select a as agency, r.previousKey as name from Agency a join a.renamings r where r.previousKey in :names";
    private static final String UNATTESTED = """
            select a.id from Agency a
            where a.id > :after
            and not exists (select 1 from Attestation t where t.agencyId = a.id and t.quarter = :quarter)
            order by a.id
            """;

    /**
     * Until the transaction ends nobody else registers an agency, nor finds that all are attested. Taken before the
     * lock of any agency.
     */
    public void lockRegister() {
        lock(REGISTER_LOCK);
    }

    /** Whether there is such an agency, without loading it. */
    public boolean isRegistered(UUID agencyId) {
        return count("id", agencyId) > 0;
    }

    /**
     * Until the transaction ends nobody else registers an agency of this normalised name, nor locks the whole register;
     * agencies of other names go on. Taken before the lock of any agency, and never before {@link #lockRegister}.
     */
    public void lockEntry(String nameKey) {
        lock(ENTRY_LOCK, nameKey);
    }

    private void lock(String sql, String... names) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement lock = connection.prepareStatement(sql)) {
                for (int i = 0; i < names.length; i++) {
                    lock.setString(i + 1, names[i]);
                }
                lock.execute();
            }
        });
    }

    /** The agencies with this normalised name, in whatever state and of whatever type. */
    public List<Agency> named(String nameKey) {
        return list("nameKey", nameKey);
    }

    /** The agencies with any of these normalised names, in whatever state and of whatever type. */
    public List<Agency> named(Collection<String> nameKeys) {
        return list("nameKey in ?1", nameKeys);
    }

    /** The agencies that went by any of these normalised names before. */
    public List<FormerName> formerlyNamed(Collection<String> nameKeys) {
        return getEntityManager()
                .createQuery(FORMERLY, Tuple.class)
                .setParameter("names", nameKeys)
                .getResultStream()
                .map(row -> new FormerName(row.get("agency", Agency.class), row.get("name", String.class)))
                .toList();
    }

    /**
     * A part of the list in the order of ids.
     *
     * @param nameStart what the normalised name starts with
     */
    public List<Agency> list(
            Optional<UUID> id, Optional<USState> state, Optional<String> nameStart, Optional<UUID> after, int rows) {
        Conditions conditions = new Conditions()
                .with("id = :id", "id", id)
                .with("state = :state", "state", state)
                .with("nameKey like :name", "name", nameStart.map(start -> start + "%"))
                .with("id > :after", "after", after);
        return find("from Agency" + conditions.where() + " order by id", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    /** Agencies after {@code after}, in the order of ids, that no one has attested for this quarter. */
    public List<UUID> unattested(String quarter, UUID after, int limit) {
        return getEntityManager()
                .createQuery(UNATTESTED, UUID.class)
                .setParameter("quarter", quarter)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}

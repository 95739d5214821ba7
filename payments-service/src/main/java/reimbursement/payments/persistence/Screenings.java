package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.payments.domain.payees.PayeeScreening;
import reimbursement.payments.domain.payees.Screening;

/**
 * The check before payment out of files that treasury hands in: the answers as imported. Changed only under the key of
 * their agency.
 */
@ApplicationScoped
public class Screenings implements PayeeScreening, PanacheRepositoryBase<Screening, UUID> {
    private static final String RELIED_ON = """
            insert into payment_screening (payment_id, screening_id, relied_at)
            select p.id, known.screening_id, ? from payment p
            join unnest(?::uuid[], ?::uuid[]) as known (agency_id, screening_id) on known.agency_id = p.agency_id
            where p.schedule_id = ?
            """;

    private final DataSource database;

    Screenings(DataSource database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Screening> newest(Collection<UUID> agencyIds) {
        Map<UUID, Screening> newest = new HashMap<>();
        if (!agencyIds.isEmpty()) {
            getEntityManager()
                    .createNativeQuery(
                            "select distinct on (agency_id) * from screening where agency_id in :agencies"
                                    + " order by agency_id, screened_on desc, id desc",
                            Screening.class)
                    .setParameter("agencies", agencyIds)
                    .getResultList()
                    .forEach(found -> {
                        var screening = (Screening) found;
                        newest.put(screening.agencyId(), screening);
                    });
        }
        return newest;
    }

    /** The same answer, if it is known. */
    public Optional<Screening> known(Screening answer) {
        return find(
                        "agencyId = ?1 and source = ?2 and screenedOn = ?3 and result = ?4 and reference = ?5",
                        answer.agencyId(),
                        answer.source(),
                        answer.screenedOn(),
                        answer.result(),
                        answer.reference())
                .firstResultOptional();
    }

    public boolean stops(UUID agencyId) {
        return count("agencyId = ?1 and stopping = true", agencyId) > 0;
    }

    public Optional<Screening> ofAgency(UUID agencyId, UUID id) {
        return find("id = ?1 and agencyId = ?2", id, agencyId).firstResultOptional();
    }

    public List<Screening> listed(UUID agencyId, Optional<UUID> after, int most) {
        return find("agencyId = ?1 and id > ?2", Sort.by("id"), agencyId, after.orElse(new UUID(0, 0)))
                .range(0, most - 1)
                .list();
    }

    /** What the certifications of a payment relied on, the last first; no more than so many. */
    public List<Screening> reliedOnFor(UUID paymentId, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select s.* from payment_screening relied join screening s on s.id = relied.screening_id"
                                + " where relied.payment_id = :payment order by relied.relied_at desc limit :most",
                        Screening.class)
                .setParameter("payment", paymentId)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(Screening.class::cast)
                .toList();
    }

    /** Remembers which answer about each agency was relied on for the payments of a schedule. */
    public void reliedOn(UUID scheduleId, Map<UUID, UUID> screeningsOfAgencies, Instant at) {
        var agencies = List.copyOf(screeningsOfAgencies.keySet());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(RELIED_ON)) {
            insert.setObject(1, at.atOffset(ZoneOffset.UTC));
            insert.setArray(2, connection.createArrayOf("uuid", agencies.toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "uuid",
                            agencies.stream().map(screeningsOfAgencies::get).toArray()));
            insert.setObject(4, scheduleId);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }
}

package reimbursement.officers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which authorisations have run out without a renewal, and nobody has said so. */
@ApplicationScoped
public class ExpiringList {
    private static final String DUE = """
            select a.agency_id, a.officer_id, a.id from authorisation a join officer o on o.id = a.officer_id
            where a.revoked_on is null and a.expired_on is null and a.valid_until < :today
            and o.separated_on is null
            and not exists (
                select 1 from authorisation r
                where r.officer_id = a.officer_id and r.agreement_id = a.agreement_id and r.id <> a.id
                and r.valid_from <= a.valid_until + 1
                and coalesce(r.revoked_on - 1, r.valid_until) > a.valid_until)
            order by a.valid_until, a.id
            limit :most
            """;

    private final EntityManager entities;

    ExpiringList(EntityManager entities) {
        this.entities = entities;
    }

    /** One authorisation, whose it is, and under which agency's key that is said. */
    public record Expiring(UUID agencyId, UUID officerId, UUID authorisationId) {}

    /** Those that ended before {@code today}, longest ago first. */
    public List<Expiring> due(LocalDate today, int most) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(DUE, Tuple.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(ExpiringList::expiring)
                .toList();
    }

    private static Expiring expiring(Tuple row) {
        return new Expiring(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, UUID.class));
    }
}

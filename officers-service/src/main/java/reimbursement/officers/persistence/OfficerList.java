package reimbursement.officers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.officers.domain.OfficerStatus;

/** Which officers a list shows. The status is derived here as in {@code Officer.statusOn}, for many rows at once. */
@ApplicationScoped
public class OfficerList {
    private static final String STATUS = """
             and case
                when o.separated_on <= :today then 'SEPARATED'
                when last.holds then 'AUTHORISED'
                when last.revoked_on <= :today then 'REVOKED'
                when last.holds is not null then 'EXPIRED'
                when exists (select 1 from training t where t.officer_id = o.id and t.trained_on <= :today) then 'TRAINED'
                when exists (select 1 from training t where t.officer_id = o.id and t.started_on <= :today)
                    then 'IN_TRAINING'
                else 'NOMINATED'
            end = :status
            """;
    private static final String LAST_AUTHORISATION = """
             left join lateral (
                select a.revoked_on,
                       a.valid_until >= :today and (a.revoked_on is null or a.revoked_on > :today) as holds
                from authorisation a
                where a.officer_id = o.id and a.agency_id = o.agency_id and a.valid_from <= :today
                order by holds desc, a.valid_from desc, a.id desc
                limit 1
            ) last on true
            """;

    private final EntityManager entities;

    OfficerList(EntityManager entities) {
        this.entities = entities;
    }

    /** Ids in their order, behind {@code after}; {@code status} is that of {@code today}. */
    public List<UUID> page(
            Optional<UUID> agencyId, Optional<OfficerStatus> status, LocalDate today, Optional<UUID> after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder sql = new StringBuilder("select o.id from officer o");
        status.ifPresent(wanted -> sql.append(LAST_AUTHORISATION));
        sql.append(" where true");
        agencyId.ifPresent(id -> {
            sql.append(" and o.agency_id = :agencyId");
            parameters.put("agencyId", id);
        });
        after.ifPresent(id -> {
            sql.append(" and o.id > :after");
            parameters.put("after", id);
        });
        status.ifPresent(wanted -> {
            sql.append(STATUS);
            parameters.put("status", wanted.name());
            parameters.put("today", today);
        });
        // without a result class: with one, each call would add a plan to the cache
        Query query = entities.createNativeQuery(sql.append(" order by o.id").toString());
        parameters.forEach(query::setParameter);
        List<?> ids = query.setMaxResults(limit).getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}

package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.debts.Debt;
import reimbursement.payments.domain.debts.DebtStatus;

/** What agencies were paid too much. Changed only under the keys of their agencies. */
@ApplicationScoped
public class Debts implements PanacheRepositoryBase<Debt, UUID> {
    private static final Sort BY_AGE = Sort.by("id");

    /** A debt as it is found before its agency's key is locked; none of this ever changes. */
    public record Reference(UUID id, UUID agencyId, UUID entitlementId) {}

    /** What a list is narrowed to; all that is present holds. */
    public record Filter(
            Optional<UUID> agencyId,
            Optional<DebtStatus> status,
            Optional<UUID> awardId,
            Optional<UUID> claimId,
            Optional<String> quarter) {}

    /** What was raised for these awards and claims, oldest first. */
    public List<Debt> raisedFor(Collection<UUID> entitlementIds) {
        return entitlementIds.isEmpty() ? List.of() : list("entitlementId in ?1", BY_AGE, entitlementIds);
    }

    /** Those of the agencies that a schedule pays which may be kept back on this day, oldest first. */
    public List<Debt> collectableOf(UUID scheduleId, LocalDate on) {
        return list(
                        "status = ?1 and agencyId in (select p.agencyId from Payment p where p.scheduleId = ?2)",
                        BY_AGE,
                        DebtStatus.NOTICED,
                        scheduleId)
                .stream()
                .filter(debt -> debt.collectable(on))
                .toList();
    }

    public Optional<Reference> reference(UUID id) {
        return references("d.id = :id", Map.of("id", id), 1).stream().findFirst();
    }

    /** Debts of which agencies have not been told. */
    public List<Reference> unnoticed(Optional<UUID> after, int most) {
        return references(
                "d.status = :status and d.id > :after",
                Map.of("status", DebtStatus.RAISED, "after", after.orElse(new UUID(0, 0))),
                most);
    }

    /** Debts that were due on this day or before, and are neither appealed nor referred. */
    public List<Reference> dueBy(LocalDate last, Optional<UUID> after, int most) {
        return references(
                "d.status = :status and d.dueOn <= :last and d.id > :after",
                Map.of("status", DebtStatus.NOTICED, "last", last, "after", after.orElse(new UUID(0, 0))),
                most);
    }

    public List<Debt> listed(Filter filter, Optional<UUID> after, int most) {
        List<String> conditions = new ArrayList<>(List.of("id > :after"));
        Map<String, Object> values = new HashMap<>(Map.of("after", after.orElse(new UUID(0, 0))));
        narrow(conditions, values, "agencyId = :agency", "agency", filter.agencyId());
        narrow(conditions, values, "status = :status", "status", filter.status());
        narrow(conditions, values, "entitlementId = :award and claimMonth is null", "award", filter.awardId());
        narrow(conditions, values, "entitlementId = :claim and claimMonth is not null", "claim", filter.claimId());
        narrow(
                conditions,
                values,
                "entitlementId in (select e.id from Entitlement e where e.quarter = :quarter)",
                "quarter",
                filter.quarter());
        return find(String.join(" and ", conditions), BY_AGE, values)
                .range(0, most - 1)
                .list();
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> values, String condition, String name, Optional<?> wanted) {
        wanted.ifPresent(value -> {
            conditions.add(condition);
            values.put(name, value);
        });
    }

    private List<Reference> references(String condition, Map<String, Object> values, int most) {
        var query = getEntityManager()
                .createQuery(
                        "select d.id, d.agencyId, d.entitlementId from Debt d where " + condition + " order by d.id",
                        Reference.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }
}

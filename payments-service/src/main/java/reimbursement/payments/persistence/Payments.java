package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.debts.DebtStatus;
import reimbursement.payments.domain.payments.ClockStop;
import reimbursement.payments.domain.payments.Duties;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;

/**
 * Payments. For a change their rows are locked, several in the order of their ids, after the keys of their agencies and
 * after their funds; that order is the same everywhere.
 */
@ApplicationScoped
public class Payments implements PanacheRepositoryBase<Payment, UUID> {
    private static final Sort BY_AGE = Sort.by("id");
    private static final String REFERENCES =
            "select p.id, p.agencyId, p.endToEndId, p.quarter from Payment p where %s order by p.id";
    private static final String WAITING =
            "p.quarter in :quarters and p.status = :status and p.holds.heldForFunds = true";
    private static final List<PaymentStatus> UNDER_WAY = List.of(
            PaymentStatus.HELD,
            PaymentStatus.SCHEDULED,
            PaymentStatus.APPROVED,
            PaymentStatus.CERTIFIED,
            PaymentStatus.DISBURSED);

    /** A payment as something else refers to it, read without locking; none of this ever changes. */
    public record Reference(UUID id, UUID agencyId, String endToEndId, String quarter) {}

    public Optional<Payment> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    public List<Payment> locked(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : locking("id in ?1", ids);
    }

    public List<Payment> lockedOfEntitlements(Collection<UUID> entitlementIds) {
        return entitlementIds.isEmpty() ? List.of() : locking("entitlementId in ?1", entitlementIds);
    }

    /** The next payments of a schedule behind this id, at most so many. */
    public List<Payment> lockedOfSchedule(UUID scheduleId, UUID after, int most) {
        return find("scheduleId = ?1 and id > ?2", BY_AGE, scheduleId, after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, most - 1)
                .list();
    }

    /** The keys of the agencies that a schedule pays; read without locking, they never change. */
    public List<String> agenciesOfSchedule(UUID scheduleId) {
        return getEntityManager()
                .createQuery("select distinct p.agencyId from Payment p where p.scheduleId = :schedule", UUID.class)
                .setParameter("schedule", scheduleId)
                .getResultStream()
                .map(UUID::toString)
                .toList();
    }

    /** Who has had a hand in the payments of a schedule, each combination once. */
    public List<Duties> dutiesOfSchedule(UUID scheduleId) {
        return getEntityManager()
                .createQuery(
                        "select distinct p.duties.preparedBy, p.duties.approvedBy, p.duties.secondApprovedBy,"
                                + " p.duties.certifiedBy, p.duties.disbursedBy from Payment p where p.scheduleId = :schedule",
                        Duties.class)
                .setParameter("schedule", scheduleId)
                .getResultList();
    }

    /** Lets go of payments that are written and not looked at again, so that a long schedule fits in memory. */
    public void forget(Collection<Payment> written) {
        written.forEach(getEntityManager()::detach);
    }

    /** Approved payments of a fund that stand in no schedule yet, oldest first: the next behind this id. */
    public List<Payment> lockedForScheduling(UUID fundId, UUID after, int most) {
        return find(
                        "fundId = ?1 and status = ?2 and scheduleId is null and id > ?3",
                        BY_AGE,
                        fundId,
                        PaymentStatus.APPROVED,
                        after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, most - 1)
                .list();
    }

    /** Payments of a fiscal year that wait for funds, oldest first. */
    public List<Payment> lockedWaitingForFunds(int fiscalYear, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : locking(
                        "quarter in ?1 and status = ?2 and holds.heldForFunds = true and id in ?3",
                        quarters(fiscalYear),
                        PaymentStatus.HELD,
                        ids);
    }

    /** Payments of a fiscal year that wait for funds and of which each could be paid by this much, oldest first. */
    public List<Reference> waitingForFunds(int fiscalYear, Money available, int most) {
        return getEntityManager()
                .createQuery(REFERENCES.formatted(WAITING + " and p.amount <= :available"), Reference.class)
                .setParameter("quarters", quarters(fiscalYear))
                .setParameter("status", PaymentStatus.HELD)
                .setParameter("available", available)
                .setMaxResults(most)
                .getResultList();
    }

    /** The least that a payment of the fiscal year waits for, of those older than this one where one is given. */
    public Optional<Money> leastWaitedFor(int fiscalYear, Optional<UUID> olderThan) {
        var least = getEntityManager()
                .createQuery(
                        "select min(p.amount) from Payment p where " + WAITING + " and (:id is null or p.id < :id)",
                        Money.class)
                .setParameter("quarters", quarters(fiscalYear))
                .setParameter("status", PaymentStatus.HELD)
                .setParameter("id", olderThan.orElse(null))
                .getSingleResultOrNull();
        return Optional.ofNullable(least);
    }

    /** Whether a payment waits for funds that no more than this would release. */
    public boolean waitsForAtMost(int fiscalYear, Money amount) {
        return count(
                        "quarter in ?1 and status = ?2 and holds.heldForFunds = true and amount <= ?3",
                        quarters(fiscalYear),
                        PaymentStatus.HELD,
                        amount)
                > 0;
    }

    /** What a payment is for, read without locking; none of this ever changes. */
    public record OfEntitlement(UUID entitlementId, UUID agencyId, String quarter) {}

    public Optional<OfEntitlement> entitlementOf(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select p.entitlementId, p.agencyId, p.quarter from Payment p where p.id = :id",
                        OfEntitlement.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<Reference> reference(UUID id) {
        return references("p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    public List<Reference> referencesOfSchedule(UUID scheduleId) {
        return references("p.scheduleId = :schedule", Map.of("schedule", scheduleId));
    }

    public List<Reference> referencesOf(Collection<String> endToEndIds) {
        return endToEndIds.isEmpty()
                ? List.of()
                : references("p.endToEndId in :endToEndIds", Map.of("endToEndIds", endToEndIds));
    }

    /** Payments by their names where files have room for 15 characters. */
    public List<Reference> referencesOfFileReferences(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : references("p.fileReference in :references", Map.of("references", references));
    }

    /** The funds in which payments are obligated; payments without one are left out. */
    public List<UUID> fundsOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select distinct p.fundId from Payment p where p.id in :ids and p.fundId is not null",
                                UUID.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public List<UUID> fundsOfEntitlements(Collection<UUID> entitlementIds) {
        return entitlementIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select distinct p.fundId from Payment p where p.entitlementId in :ids and p.fundId is not null",
                                UUID.class)
                        .setParameter("ids", entitlementIds)
                        .getResultList();
    }

    /** What of these payments are for, where a debt is outstanding, or was waived. */
    public List<UUID> indebtedEntitlementsOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select distinct d.entitlementId from Debt d where (d.status <> :closed or d.sums.waived > :nothing)"
                                        + " and d.entitlementId in (select p.entitlementId from Payment p where p.id in :ids)",
                                UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("closed", DebtStatus.CLOSED)
                        .setParameter("nothing", Money.ZERO)
                        .getResultList();
    }

    public List<UUID> idsOfEntitlements(Collection<UUID> entitlementIds) {
        return entitlementIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("select p.id from Payment p where p.entitlementId in :ids", UUID.class)
                        .setParameter("ids", entitlementIds)
                        .getResultList();
    }

    /** When the clocks of these payments stood still; payments whose clock never did are absent. */
    public Map<UUID, List<ClockStop>> stopsOf(Collection<UUID> ids) {
        Map<UUID, List<ClockStop>> stops = new HashMap<>();
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "select p.id, s from Payment p join p.stops s where p.id in :ids order by p.id, s.from",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> stops.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                            .add((ClockStop) row[1]));
        }
        return stops;
    }

    /** A payment that has not arrived yet, read without locking. */
    public record UnderWay(
            UUID id, UUID entitlementId, @Nullable UUID scheduleId, PaymentStatus status) {}

    public List<UnderWay> underWay(UUID agencyId) {
        return getEntityManager()
                .createQuery(
                        "select p.id, p.entitlementId, p.scheduleId, p.status from Payment p"
                                + " where p.agencyId = :agency and p.status in :statuses",
                        UnderWay.class)
                .setParameter("agency", agencyId)
                .setParameter("statuses", UNDER_WAY)
                .getResultList();
    }

    public List<Payment> listed(PaymentFilter filter, Optional<UUID> after, int most) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        narrow(conditions, values, "status", filter.status());
        narrow(conditions, values, "quarter", filter.quarter());
        filter.awardId().ifPresent(id -> {
            conditions.add("entitlementId = :award and claimMonth is null");
            values.put("award", id);
        });
        filter.claimId().ifPresent(id -> {
            conditions.add("entitlementId = :claim and claimMonth is not null");
            values.put("claim", id);
        });
        narrow(conditions, values, "agencyId", filter.agencyId());
        narrow(conditions, values, "scheduleId", filter.scheduleId());
        after.ifPresent(id -> {
            conditions.add("id > :after");
            values.put("after", id);
        });
        return find(String.join(" and ", conditions), BY_AGE, values)
                .range(0, most - 1)
                .list();
    }

    private static void narrow(List<String> conditions, Map<String, Object> values, String field, Optional<?> wanted) {
        wanted.ifPresent(value -> {
            conditions.add(field + " = :" + field);
            values.put(field, value);
        });
    }

    private List<Payment> locking(String query, Object... parameters) {
        return find(query, BY_AGE, parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private List<Reference> references(String condition, Map<String, Object> values) {
        var query = getEntityManager().createQuery(REFERENCES.formatted(condition), Reference.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static List<String> quarters(int fiscalYear) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> "FY" + fiscalYear + "Q" + number)
                .toList();
    }
}

package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.schedules.Schedule;

/** Schedules; locked before the payments in them. */
@ApplicationScoped
public class Schedules implements PanacheRepositoryBase<Schedule, UUID> {

    public Optional<Schedule> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Several schedules, locked in the order of their ids. */
    public List<Schedule> locked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1", Sort.by("id"), ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** The fund of a schedule, read without locking; it never changes. */
    public Optional<UUID> fundOf(UUID id) {
        return getEntityManager()
                .createQuery("select s.fundId from Schedule s where s.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<Schedule> listed(Optional<UUID> after, int most) {
        return (after.isPresent() ? find("id > ?1", Sort.by("id"), after.get()) : findAll(Sort.by("id")))
                .range(0, most - 1)
                .list();
    }
}

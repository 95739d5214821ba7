package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.AccountChange;
import reimbursement.payments.domain.payees.ChangeStatus;

/** Changes of account; changed only under the key of their agency. */
@ApplicationScoped
public class AccountChanges implements PanacheRepositoryBase<AccountChange, UUID> {
    private static final List<ChangeStatus> PENDING = List.of(ChangeStatus.REQUESTED, ChangeStatus.CONFIRMED);

    /** A change that may take effect, read without its agency's key. */
    public record Due(UUID id, UUID agencyId) {}

    public Optional<AccountChange> pendingOf(UUID agencyId) {
        return find("agencyId = ?1 and status in ?2", agencyId, PENDING).firstResultOptional();
    }

    public Optional<AccountChange> ofAgency(UUID agencyId, UUID id) {
        return find("id = ?1 and agencyId = ?2", id, agencyId).firstResultOptional();
    }

    /** An agency's changes of all times, oldest first. */
    public List<AccountChange> listed(UUID agencyId, Optional<UUID> after, int most) {
        return find("agencyId = ?1 and id > ?2", Sort.by("id"), agencyId, after.orElse(new UUID(0, 0)))
                .range(0, most - 1)
                .list();
    }

    public List<Due> due(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "select c.id, c.agencyId from AccountChange c where c.status = :status and c.holdUntil <= :now"
                                + " order by c.holdUntil",
                        Due.class)
                .setParameter("status", ChangeStatus.CONFIRMED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}

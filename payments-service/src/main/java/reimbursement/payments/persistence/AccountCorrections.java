package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.AccountCorrection;
import reimbursement.payments.domain.payees.CorrectionStatus;

/** What payees' banks say is right of accounts; changed only under the key of the agency. */
@ApplicationScoped
public class AccountCorrections implements PanacheRepositoryBase<AccountCorrection, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** A correction and the agency whose key it is changed under. */
    public record Received(UUID id, UUID agencyId) {}

    public List<Received> received(int most) {
        return getEntityManager()
                .createQuery(
                        "select c.id, c.agencyId from AccountCorrection c where c.status = :received order by c.id",
                        Received.class)
                .setParameter("received", CorrectionStatus.RECEIVED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Read without locking; it never changes. */
    public Optional<UUID> agencyOf(UUID id) {
        return getEntityManager()
                .createQuery("select c.agencyId from AccountCorrection c where c.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<AccountCorrection> pendingOf(UUID accountId) {
        return list("accountId = ?1 and status = ?2", Sort.by("id"), accountId, CorrectionStatus.PENDING);
    }

    public List<AccountCorrection> listed(Optional<CorrectionStatus> status, Optional<UUID> after, int most) {
        return (status.isPresent()
                        ? find("status = ?1 and id > ?2", Sort.by("id"), status.get(), after.orElse(FIRST))
                        : find("id > ?1", Sort.by("id"), after.orElse(FIRST)))
                .range(0, most - 1)
                .list();
    }
}

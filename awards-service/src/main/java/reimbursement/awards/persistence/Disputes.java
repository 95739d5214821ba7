package reimbursement.awards.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.domain.performance.Dispute;
import reimbursement.awards.domain.performance.DisputeStatus;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** Disputes about counts. */
@ApplicationScoped
public class Disputes implements PanacheRepositoryBase<Dispute, UUID> {

    /** These disputes. */
    public List<Dispute> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** An open dispute whose window is over. */
    public record Due(UUID id, UUID agencyId) {}

    /** Open disputes whose window is over on a day, the oldest first; read past the session, for no lock is held yet. */
    public List<Due> due(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery("""
                        select d.id, d.agencyId from Dispute d
                        where d.status = :open and d.closesOn <= :today order by d.closesOn, d.id
                        """, Due.class)
                .setParameter("open", DisputeStatus.OPEN)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The agency of a dispute; read past the session, for no lock is held yet. */
    public Optional<UUID> agencyOf(UUID id) {
        return getEntityManager()
                .createQuery("select d.agencyId from Dispute d where d.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Disputes in order of id. */
    public List<Dispute> list(
            Optional<FiscalQuarter> quarter,
            Optional<UUID> agencyId,
            Optional<DisputeStatus> status,
            Optional<UUID> after,
            int limit) {
        Filter filter = new Filter()
                .where("quarter", quarter)
                .where("agencyId", agencyId)
                .where("status", status)
                .after(after);
        return find(filter.query(), filter.parameters())
                .page(Page.ofSize(limit))
                .list();
    }
}

package reimbursement.awards.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.awards.domain.award.Award;
import reimbursement.awards.domain.award.AwardDecision;

/** Decisions about awards, only ever added. */
@ApplicationScoped
public class AwardDecisions implements PanacheRepositoryBase<AwardDecision, UUID> {

    /** The latest decision of each award, and the latest that came to an amount where that is another. */
    public List<AwardDecision> latestOf(Collection<Award> awards) {
        if (awards.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery("""
                        select d from AwardDecision d join Award a on a.id = d.awardId
                        where a.id in :ids and (d.number = a.decisions or d.number = a.latestDue)
                        """, AwardDecision.class)
                .setParameter("ids", awards.stream().map(Award::id).toList())
                .getResultList();
    }

    /** Every decision of an award, the first one first. */
    public List<AwardDecision> of(UUID awardId) {
        return list("awardId = ?1 order by number", awardId);
    }
}

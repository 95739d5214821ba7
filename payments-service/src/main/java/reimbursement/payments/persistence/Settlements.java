package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.settlements.ReportKind;
import reimbursement.payments.domain.settlements.Settlement;
import reimbursement.payments.domain.settlements.SettlementSummary;

/** Posted reports; only ever added to. */
@ApplicationScoped
public class Settlements implements PanacheRepositoryBase<Settlement, UUID> {
    private static final String SUMMARY = """
            select new reimbursement.payments.domain.settlements.SettlementSummary(
                s.id, s.kind, s.messageId, s.sha256, s.counts, s.receivedBy, s.receivedAt)
            from Settlement s
            """;

    /** The report that was posted under this message id. */
    public Optional<SettlementSummary> posted(ReportKind kind, String messageId) {
        return getEntityManager()
                .createQuery(SUMMARY + "where s.kind = :kind and s.messageId = :messageId", SettlementSummary.class)
                .setParameter("kind", kind)
                .setParameter("messageId", messageId)
                .getResultStream()
                .findFirst();
    }

    /** Without their content. */
    public List<SettlementSummary> listed(Optional<UUID> after, int most) {
        return getEntityManager()
                .createQuery(SUMMARY + "where s.id > :after order by s.id", SettlementSummary.class)
                .setParameter("after", after.orElse(new UUID(0, 0)))
                .setMaxResults(most)
                .getResultList();
    }
}

package reimbursement.agreements.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.sheet.ChangeKind;
import reimbursement.agreements.domain.sheet.NotedChange;

/** What sheets differed in, only ever added to. */
@ApplicationScoped
public class SheetChanges implements PanacheRepositoryBase<NotedChange, UUID> {

    /** A part of an import's changes in their order, behind the number {@code after}. */
    public List<NotedChange> list(UUID importId, Optional<ChangeKind> kind, int after, int rows) {
        Conditions conditions = new Conditions()
                .with("importId = :importId", "importId", importId)
                .with("number > :after", "after", after)
                .with("kind = :kind", "kind", kind);
        return find("from NotedChange" + conditions.where() + " order by number", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    /** All of an import's changes. */
    public List<NotedChange> ofImport(UUID importId) {
        return list("importId = ?1 order by number", importId);
    }
}

package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.sheet.ChangeKind;
import reimbursement.agreements.domain.sheet.NotedChange;
import reimbursement.agreements.domain.sheet.SheetChange;
import reimbursement.agreements.persistence.SheetChanges;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;

/** Shows what an imported sheet differed in from what was held. */
@ApplicationScoped
public class ReadingSheetChanges {

    private final SheetChanges changes;

    ReadingSheetChanges(SheetChanges changes) {
        this.changes = changes;
    }

    /** A part of an import's changes, by kind and then in the order of the sheet. */
    @Transactional
    public Page<SheetChange> list(UUID importId, Optional<ChangeKind> kind, PageRequest page) {
        int after = page.afterOne(Integer::parseInt).orElse(0);
        List<NotedChange> rows = changes.list(importId, kind, after, page.limit() + 1);
        return Page.of(rows, page, last -> Cursor.encode(Integer.toString(last.number())))
                .map(NotedChange::change);
    }
}

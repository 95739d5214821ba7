package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.payments.domain.settlements.ItemFound;
import reimbursement.payments.domain.settlements.SettlementSummary;
import reimbursement.payments.persistence.OpenItems;
import reimbursement.payments.persistence.Settlements;

/** Shows what was posted, and what waits to be reconciled. */
@ApplicationScoped
public class FindingSettlements {
    private final Settlements settlements;
    private final OpenItems openItems;

    FindingSettlements(Settlements settlements, OpenItems openItems) {
        this.settlements = settlements;
        this.openItems = openItems;
    }

    @Transactional
    public Page<SettlementSummary> list(PageRequest page) {
        return Page.of(
                settlements.listed(page.afterId(), page.limit() + 1),
                page,
                last -> Cursor.encode(last.id().toString()));
    }

    @Transactional
    public Page<ItemFound> openItems(Optional<Boolean> resolved, PageRequest page) {
        return Page.of(
                openItems.listed(resolved, page.afterId(), page.limit() + 1),
                page,
                last -> Cursor.encode(last.item().id().toString()));
    }
}

package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.funds.RefusedObligation;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.RefusedObligations;

/** Shows funds and what their control refused. */
@ApplicationScoped
public class FindingFunds {
    private final Funds funds;
    private final RefusedObligations refusals;

    FindingFunds(Funds funds, RefusedObligations refusals) {
        this.funds = funds;
        this.refusals = refusals;
    }

    /** All of them: a programme has a handful. */
    @Transactional
    public List<Fund> all() {
        return funds.listed();
    }

    @Transactional
    public Optional<Fund> one(UUID id) {
        return funds.findByIdOptional(id);
    }

    @Transactional
    public Page<RefusedObligation> refusals(UUID fundId, PageRequest page) {
        return Page.of(
                refusals.ofFund(fundId, page.afterId(), page.limit() + 1),
                page,
                last -> Cursor.encode(last.id().toString()));
    }
}

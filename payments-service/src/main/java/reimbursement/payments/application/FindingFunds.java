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
import reimbursement.payments.domain.funds.RefusedAuthority;
import reimbursement.payments.domain.funds.RefusedObligation;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.RefusedAuthorities;
import reimbursement.payments.persistence.RefusedObligations;

/** Shows funds and what their control refused. */
@ApplicationScoped
public class FindingFunds {
    private final Funds funds;
    private final RefusedObligations refusals;
    private final RefusedAuthorities refusedAuthority;

    FindingFunds(Funds funds, RefusedObligations refusals, RefusedAuthorities refusedAuthority) {
        this.refusedAuthority = refusedAuthority;
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

    @Transactional
    public Page<RefusedAuthority> refusedAuthority(UUID fundId, PageRequest page) {
        return Page.of(
                refusedAuthority.ofFund(fundId, page.afterId(), page.limit() + 1),
                page,
                last -> Cursor.encode(last.id().toString()));
    }

    /** Of all payments, also of years without a fund; of one fiscal year where one is asked for. */
    @Transactional
    public Page<RefusedObligation> allRefusals(Optional<Integer> fiscalYear, PageRequest page) {
        return Page.of(
                refusals.ofYear(fiscalYear, page.afterId(), page.limit() + 1),
                page,
                last -> Cursor.encode(last.id().toString()));
    }
}

package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.payments.domain.payees.AccountChange;
import reimbursement.payments.domain.payees.ConfirmationCall;
import reimbursement.payments.persistence.AccountChanges;
import reimbursement.payments.persistence.ConfirmationCalls;

/** Shows an agency's changes of account and the calls that were made about them. */
@ApplicationScoped
public class FindingAccountChanges {
    private final AccountChanges changes;
    private final ConfirmationCalls calls;

    FindingAccountChanges(AccountChanges changes, ConfirmationCalls calls) {
        this.changes = changes;
        this.calls = calls;
    }

    @Transactional
    public Page<AccountChange> list(UUID agencyId, PageRequest page) {
        return Page.of(
                changes.listed(agencyId, page.afterId(), page.limit() + 1),
                page,
                last -> Cursor.encode(last.id().toString()));
    }

    @Transactional
    public Optional<AccountChange> one(UUID agencyId, UUID id) {
        return changes.ofAgency(agencyId, id);
    }

    /** Empty when the agency has no such change. */
    @Transactional
    public Optional<Page<ConfirmationCall>> calls(UUID agencyId, UUID changeId, PageRequest page) {
        return changes.ofAgency(agencyId, changeId)
                .map(change -> Page.of(
                        calls.listed(changeId, page.afterId(), page.limit() + 1),
                        page,
                        last -> Cursor.encode(last.id().toString())));
    }
}

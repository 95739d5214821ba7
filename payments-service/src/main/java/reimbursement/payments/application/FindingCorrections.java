package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.payments.domain.payees.AccountCorrection;
import reimbursement.payments.domain.payees.CorrectionStatus;
import reimbursement.payments.persistence.AccountCorrections;

/** Shows what payees' banks say of accounts. */
@ApplicationScoped
public class FindingCorrections {
    private final AccountCorrections corrections;
    private final Calendar calendar;

    FindingCorrections(AccountCorrections corrections, Calendar calendar) {
        this.corrections = corrections;
        this.calendar = calendar;
    }

    @Transactional
    public Page<AccountCorrection> list(Optional<CorrectionStatus> status, PageRequest page) {
        return Page.of(
                corrections.listed(status, page.afterId(), page.limit() + 1),
                page,
                last -> Cursor.encode(last.id().toString()));
    }

    public LocalDate today() {
        return calendar.today();
    }
}

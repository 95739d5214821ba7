package reimbursement.payments.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.application.FindingPayees.Payee;
import reimbursement.payments.domain.payees.AccountStatus;

/**
 * @param confirmed whether the agency has an account in force
 * @param payable whether payments can go to it now: no hold, change, prenote or hit stands against it
 * @param accounts its newest accounts, oldest first
 */
record PayeeView(
        UUID agencyId,
        boolean confirmed,
        boolean payable,
        Optional<AccountChangeView> pendingChange,
        List<AccountView> accounts) {

    static PayeeView of(UUID agencyId, Payee payee) {
        return new PayeeView(
                agencyId,
                payee.newest().stream().anyMatch(account -> account.status() == AccountStatus.CONFIRMED),
                payee.payable(),
                payee.pending().map(AccountChangeView::of),
                payee.newest().stream().map(AccountView::of).toList());
    }
}

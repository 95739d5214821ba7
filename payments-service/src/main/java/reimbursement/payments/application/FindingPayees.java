package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.persistence.BankAccounts;

/** Shows the accounts of an agency, masked. */
@ApplicationScoped
public class FindingPayees {
    private final BankAccounts accounts;

    FindingPayees(BankAccounts accounts) {
        this.accounts = accounts;
    }

    @Transactional
    public List<BankAccount> accountsOf(UUID agencyId) {
        return accounts.ofAgency(agencyId);
    }
}

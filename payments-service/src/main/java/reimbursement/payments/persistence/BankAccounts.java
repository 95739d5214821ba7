package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.payments.domain.payees.AccountStatus;
import reimbursement.payments.domain.payees.BankAccount;

/** Accounts that agencies are paid to; changed only under the key of their agency. */
@ApplicationScoped
public class BankAccounts implements PanacheRepositoryBase<BankAccount, UUID> {

    public List<BankAccount> ofAgency(UUID agencyId) {
        return list("agencyId", Sort.by("id"), agencyId);
    }

    /** The account that each of these agencies is paid to; agencies without a confirmed one are absent. */
    public Map<UUID, UUID> confirmedOf(Collection<UUID> agencyIds) {
        Map<UUID, UUID> confirmed = new HashMap<>();
        if (!agencyIds.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "select a.agencyId, a.id from BankAccount a where a.agencyId in :agencies and a.status = :status",
                            Object[].class)
                    .setParameter("agencies", agencyIds)
                    .setParameter("status", AccountStatus.CONFIRMED)
                    .getResultStream()
                    .forEach(row -> confirmed.put((UUID) row[0], (UUID) row[1]));
        }
        return confirmed;
    }

    public Map<UUID, BankAccount> byId(Collection<UUID> ids) {
        Map<UUID, BankAccount> accounts = new HashMap<>();
        list("id in ?1", ids).forEach(account -> accounts.put(account.id(), account));
        return accounts;
    }
}

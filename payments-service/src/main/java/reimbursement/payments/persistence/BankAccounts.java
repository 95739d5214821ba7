package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.payees.AccountStatus;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payees.ToScreen;

/** Accounts that agencies are paid to; changed only under the key of their agency. */
@ApplicationScoped
public class BankAccounts implements PanacheRepositoryBase<BankAccount, UUID> {
    private static final List<AccountStatus> OPEN = List.of(AccountStatus.PROPOSED, AccountStatus.CONFIRMED);

    /** An account in force, and what its use depends on. */
    public record InForce(UUID agencyId, UUID id, @Nullable Instant usableFrom, boolean prenoteRequired) {}

    /** The accounts of an agency that are proposed or in force. */
    public List<BankAccount> openOf(UUID agencyId) {
        return list("agencyId = ?1 and status in ?2", Sort.by("id"), agencyId, OPEN);
    }

    /** Whether the agency has ever been paid to an account. */
    public boolean hadOne(UUID agencyId) {
        return count("agencyId = ?1 and confirmedBy is not null", agencyId) > 0;
    }

    public Optional<BankAccount> ofAgency(UUID agencyId, UUID id) {
        return find("id = ?1 and agencyId = ?2", id, agencyId).firstResultOptional();
    }

    public Optional<BankAccount> confirmedOf(UUID agencyId) {
        return find("agencyId = ?1 and status = ?2", agencyId, AccountStatus.CONFIRMED)
                .firstResultOptional();
    }

    /** An agency's accounts of all times, oldest first. */
    public List<BankAccount> listed(UUID agencyId, Optional<UUID> after, int most) {
        return find("agencyId = ?1 and id > ?2", Sort.by("id"), agencyId, after.orElse(new UUID(0, 0)))
                .range(0, most - 1)
                .list();
    }

    /** The newest of an agency's accounts, newest first. */
    public List<BankAccount> newest(UUID agencyId, int most) {
        return find("agencyId", Sort.by("id").descending(), agencyId)
                .range(0, most - 1)
                .list();
    }

    /** Every account that is proposed or in force, oldest first. */
    public List<ToScreen> toScreen(Optional<UUID> after, int most) {
        return getEntityManager()
                .createQuery(
                        "select a.id, a.agencyId, a.holder from BankAccount a where a.status in :open and a.id > :after"
                                + " order by a.id",
                        ToScreen.class)
                .setParameter("open", OPEN)
                .setParameter("after", after.orElse(new UUID(0, 0)))
                .setMaxResults(most)
                .getResultList();
    }

    public List<InForce> inForce(Collection<UUID> agencyIds) {
        return agencyIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select a.agencyId, a.id, a.usableFrom, a.prenoteRequired from BankAccount a"
                                        + " where a.agencyId in :agencies and a.status = :status",
                                InForce.class)
                        .setParameter("agencies", agencyIds)
                        .setParameter("status", AccountStatus.CONFIRMED)
                        .getResultList();
    }

    public Map<UUID, BankAccount> byId(Collection<UUID> ids) {
        Map<UUID, BankAccount> accounts = new HashMap<>();
        list("id in ?1", ids).forEach(account -> accounts.put(account.id(), account));
        return accounts;
    }
}

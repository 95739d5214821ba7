package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.funds.Fund;

/** Funds. Their balances are read for a change only under the lock of their row. */
@ApplicationScoped
public class Funds implements PanacheRepositoryBase<Fund, UUID> {

    /** A fund that no other transaction changes until this one ends. */
    public Optional<Fund> lock(UUID id) {
        return locked(List.of(id)).values().stream().findFirst();
    }

    /** Several funds, locked in the order of their ids. */
    public Map<UUID, Fund> locked(Collection<UUID> ids) {
        Map<UUID, Fund> funds = new HashMap<>();
        if (!ids.isEmpty()) {
            find("id in ?1", Sort.by("id"), ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                    .forEach(fund -> funds.put(fund.id(), fund));
        }
        return funds;
    }

    /** The fund that pays for each fiscal year: the open one with the lowest code. Reads ids alone, without locking. */
    public Map<Integer, UUID> payingFor(Collection<Integer> fiscalYears) {
        Map<Integer, UUID> paying = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select f.fiscalYear, f.id from Fund f where f.fiscalYear in :years and f.closedOn is null order by f.code desc",
                        Object[].class)
                .setParameter("years", fiscalYears)
                .getResultStream()
                .forEach(row -> paying.put((Integer) row[0], (UUID) row[1]));
        return paying;
    }

    /** Read without locking; it never changes. */
    public Optional<Integer> fiscalYearOf(UUID id) {
        return getEntityManager()
                .createQuery("select f.fiscalYear from Fund f where f.id = :id", Integer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Read without locking: it may have changed before it is used. */
    public Optional<Money> availableOf(UUID id) {
        return getEntityManager()
                .createQuery("select f.balances.available from Fund f where f.id = :id", Money.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public boolean isUsed(String code) {
        return count("code", code) > 0;
    }

    public List<Fund> listed() {
        return listAll(Sort.by("code"));
    }
}

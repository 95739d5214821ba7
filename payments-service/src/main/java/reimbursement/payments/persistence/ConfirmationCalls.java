package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.ConfirmationCall;

/** Calls about changes of account; only ever added to. */
@ApplicationScoped
public class ConfirmationCalls implements PanacheRepositoryBase<ConfirmationCall, UUID> {

    public List<ConfirmationCall> listed(UUID changeId, Optional<UUID> after, int most) {
        return find("changeId = ?1 and id > ?2", Sort.by("id"), changeId, after.orElse(new UUID(0, 0)))
                .range(0, most - 1)
                .list();
    }
}

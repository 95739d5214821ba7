package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.Notice;
import reimbursement.payments.domain.payees.Notices;

/** Notices as an outbox: written in the transaction that they speak of, read by whoever sends letters. Only added to. */
@ApplicationScoped
public class NoticeBook implements Notices, PanacheRepositoryBase<Notice, UUID> {

    @Override
    public void give(Notice notice) {
        persist(notice);
    }

    public List<Notice> listed(Optional<UUID> agencyId, Optional<UUID> after, int most) {
        var from = after.orElse(new UUID(0, 0));
        return (agencyId.isPresent()
                        ? find("agencyId = ?1 and id > ?2", Sort.by("id"), agencyId.get(), from)
                        : find("id > ?1", Sort.by("id"), from))
                .range(0, most - 1)
                .list();
    }
}

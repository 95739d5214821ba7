package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.funds.RefusedAuthority;

/** The log of apportionments and allotments that were refused; only ever added to. */
@ApplicationScoped
public class RefusedAuthorities implements PanacheRepositoryBase<RefusedAuthority, UUID> {

    public List<RefusedAuthority> ofFund(UUID fundId, Optional<UUID> after, int most) {
        return find("fundId = ?1 and id > ?2", Sort.by("id"), fundId, after.orElse(new UUID(0, 0)))
                .range(0, most - 1)
                .list();
    }
}

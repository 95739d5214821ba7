package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.funds.Allotment;

/** What was allotted to funds; only ever added to. */
@ApplicationScoped
public class Allotments implements PanacheRepositoryBase<Allotment, UUID> {

    public Optional<Allotment> under(UUID fundId, String reference) {
        return find("fundId = ?1 and reference = ?2", fundId, reference).firstResultOptional();
    }
}

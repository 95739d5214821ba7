package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.funds.Authority;
import reimbursement.payments.domain.ledger.Step;

/** What was appropriated and apportioned to funds; only ever added to. */
@ApplicationScoped
public class Authorities implements PanacheRepositoryBase<Authority, UUID> {

    public Optional<Authority> under(UUID fundId, Step step, String reference) {
        return find("fundId = ?1 and step = ?2 and reference = ?3", fundId, step, reference)
                .firstResultOptional();
    }
}

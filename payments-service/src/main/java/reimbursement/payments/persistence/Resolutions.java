package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import reimbursement.payments.domain.settlements.Resolution;

/** How open items were settled; only ever added to. */
@ApplicationScoped
public class Resolutions implements PanacheRepositoryBase<Resolution, UUID> {}

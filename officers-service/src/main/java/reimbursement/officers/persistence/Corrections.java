package reimbursement.officers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import reimbursement.officers.domain.Correction;

/** The facts that were mended, only ever added to. */
@ApplicationScoped
public class Corrections implements PanacheRepositoryBase<Correction, UUID> {}

package reimbursement.agreements.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import reimbursement.agreements.domain.sheet.ComparedSheet;

/** Which sheets have been compared, only ever added to. */
@ApplicationScoped
public class ComparedSheets implements PanacheRepositoryBase<ComparedSheet, UUID> {}

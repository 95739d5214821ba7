package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import reimbursement.payments.domain.schedules.PaymentFile;

/** Files as they were kept before there were two formats. */
@ApplicationScoped
public class PaymentFiles implements PanacheRepositoryBase<PaymentFile, UUID> {}

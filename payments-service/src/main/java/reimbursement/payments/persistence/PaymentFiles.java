package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.schedules.PaymentFile;

/** Files that left; only ever added to. */
@ApplicationScoped
public class PaymentFiles implements PanacheRepositoryBase<PaymentFile, UUID> {

    /** The schedule whose file carries this message id. */
    public Optional<UUID> scheduleOf(String messageId) {
        return getEntityManager()
                .createQuery("select f.scheduleId from PaymentFile f where f.messageId = :id", UUID.class)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst();
    }
}

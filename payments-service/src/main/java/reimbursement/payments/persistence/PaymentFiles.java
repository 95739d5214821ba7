package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.schedules.PaymentFile;

/** Files as they were kept before there were two formats, and the schedule of any file's message id. */
@ApplicationScoped
public class PaymentFiles implements PanacheRepositoryBase<PaymentFile, UUID> {

    /** The schedule whose file carries this message id. */
    public Optional<UUID> scheduleOf(String messageId) {
        return getEntityManager()
                .createNativeQuery(
                        "select schedule_id from sent_file where message_id = :id"
                                + " union all select schedule_id from payment_file where message_id = :id",
                        UUID.class)
                .setParameter("id", messageId)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }
}

package reimbursement.payments.domain.schedules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The pain.001 of a schedule as it was kept before there were two formats: sealed in one piece. Only read. */
@Entity
public class PaymentFile {
    @Id
    private UUID scheduleId;

    private String messageId;
    private byte[] sealedContent;
    private String sha256;
    private Instant renderedAt;

    protected PaymentFile() {}

    public UUID scheduleId() {
        return scheduleId;
    }

    public String messageId() {
        return messageId;
    }

    public byte[] sealedContent() {
        return sealedContent.clone();
    }

    public String sha256() {
        return sha256;
    }

    public Instant renderedAt() {
        return renderedAt;
    }
}

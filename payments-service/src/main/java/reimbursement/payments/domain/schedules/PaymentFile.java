package reimbursement.payments.domain.schedules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * The file of a schedule as it left, sealed because account numbers stand in it: a retransmission is these bytes under
 * this message id.
 */
@Entity
public class PaymentFile {
    /** The one format that is written so far. */
    public static final String PAIN_001 = "pain.001.001.09";

    @Id
    private UUID scheduleId;

    private String format;
    private String messageId;
    private byte[] sealedContent;
    private String sha256;
    private Instant renderedAt;

    protected PaymentFile() {}

    /** @param sha256 the digest of the file itself, not of what is sealed */
    public PaymentFile(
            UUID scheduleId, String format, String messageId, byte[] sealedContent, String sha256, Instant renderedAt) {
        this.scheduleId = scheduleId;
        this.format = format;
        this.messageId = messageId;
        this.sealedContent = sealedContent.clone();
        this.sha256 = sha256;
        this.renderedAt = renderedAt;
    }

    public UUID scheduleId() {
        return scheduleId;
    }

    public String format() {
        return format;
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

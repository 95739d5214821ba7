package reimbursement.payments.domain.settlements;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A bank's report that was posted, as received; its message id is posted once. */
@Entity
public class Settlement {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String messageId;
    private String sha256;
    private byte[] content;
    private boolean sealed;

    @Embedded
    private Counts counts;

    private String receivedBy;
    private Instant receivedAt;

    protected Settlement() {}

    /**
     * @param sealedContent the report as received, sealed: account numbers may stand in it
     * @param sha256 the digest of the report itself, not of what is sealed
     */
    public Settlement(
            UUID id, BankReport report, byte[] sealedContent, String sha256, Counts counts, String by, Instant at) {
        this.id = id;
        this.kind = report.kind();
        this.messageId = report.messageId();
        this.content = sealedContent.clone();
        this.sealed = true;
        this.sha256 = sha256;
        this.counts = counts;
        this.receivedBy = by;
        this.receivedAt = at;
    }

    public SettlementSummary summary() {
        return new SettlementSummary(id, kind, messageId, sha256, counts, receivedBy, receivedAt);
    }

    public UUID id() {
        return id;
    }

    public ReportKind kind() {
        return kind;
    }

    public String messageId() {
        return messageId;
    }

    public String sha256() {
        return sha256;
    }

    /** Whether the content is sealed; reports that were posted before returns of the network could be are not. */
    public boolean sealed() {
        return sealed;
    }

    public byte[] content() {
        return content.clone();
    }

    public Counts counts() {
        return counts;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}

package reimbursement.payments.domain.settlements;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a person settled an open item, once and for ever. */
@Entity
public class Resolution {
    @Id
    private UUID openItemId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable UUID paymentId;
    private String reason;
    private String resolvedBy;
    private Instant resolvedAt;

    protected Resolution() {}

    /** @param paymentId the payment that the line was posted to, null where nothing was posted */
    public Resolution(UUID openItemId, Kind kind, @Nullable UUID paymentId, String reason, String by, Instant at) {
        this.openItemId = openItemId;
        this.kind = kind;
        this.paymentId = paymentId;
        this.reason = reason;
        this.resolvedBy = by;
        this.resolvedAt = at;
    }

    /** What may become of an open item. */
    public enum Kind {
        /** The line is posted to a payment of equal amount. */
        POSTED,
        /** The line is posted to a payment by its own amount; the difference is a matter between us and the bank. */
        POSTED_WITH_DIFFERENCE,
        /** Nothing is posted: the bank was wrong, or has mended it, or it is no money of ours. */
        DISMISSED
    }

    public UUID openItemId() {
        return openItemId;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable UUID paymentId() {
        return paymentId;
    }

    public String reason() {
        return reason;
    }

    public String resolvedBy() {
        return resolvedBy;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }
}

package reimbursement.payments.domain.settlements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;

/** A line of a bank's report that a person has to look into. */
@Entity
public class OpenItem {
    @Id
    private UUID id;

    private UUID settlementId;
    private @Nullable String endToEndId;

    @Column(name = "amount_cents")
    private @Nullable Money amount;

    @Enumerated(EnumType.STRING)
    private OpenReason reason;

    private Instant raisedAt;

    protected OpenItem() {}

    public OpenItem(UUID id, UUID settlementId, ReportLine line, OpenReason reason, Instant raisedAt) {
        this.id = id;
        this.settlementId = settlementId;
        this.endToEndId = line.endToEndId();
        this.amount = line.amount();
        this.reason = reason;
        this.raisedAt = raisedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID settlementId() {
        return settlementId;
    }

    public @Nullable String endToEndId() {
        return endToEndId;
    }

    public @Nullable Money amount() {
        return amount;
    }

    public OpenReason reason() {
        return reason;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}

package reimbursement.payments.domain.payees;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Who decided what of a hit, and why. It never changes; a hit may have several, the last of which counts. */
@Entity
public class Adjudication {
    @Id
    private UUID id;

    private UUID screeningId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    protected Adjudication() {}

    public Adjudication(UUID id, UUID screeningId, Decision decision, String reason, String by, Instant at) {
        this.id = id;
        this.screeningId = screeningId;
        this.decision = decision;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID screeningId() {
        return screeningId;
    }

    public Decision decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}

package reimbursement.agreements.domain;

import static reimbursement.agreements.domain.Outcome.refused;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Outcome.Decided;

/** Something about an agency that a person must look at; it stays open until somebody has said what came of it. */
@Entity
public class AgencyAlert {

    /** What it is about. */
    public enum Kind {
        /** A published sheet no longer lists anything of an agency that is enrolled for reimbursement. */
        ENROLLED_AGENCY_GONE
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID agencyId;
    private UUID importId;
    private Instant raisedAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgedBy;
    private @Nullable String note;

    protected AgencyAlert() {}

    /** An open alert that this import raises. */
    public AgencyAlert(UUID id, Kind kind, UUID agencyId, UUID importId, Instant raisedAt) {
        this.id = id;
        this.kind = kind;
        this.agencyId = agencyId;
        this.importId = importId;
        this.raisedAt = raisedAt;
    }

    /**
     * Closes it.
     *
     * @param newNote what came of it, in a sentence
     */
    public Outcome<AgencyAlert> acknowledge(String by, String newNote, Instant at) {
        if (acknowledgedAt != null) {
            return refused("already-acknowledged", "Somebody has acknowledged the alert already.");
        }
        acknowledgedAt = at;
        acknowledgedBy = by;
        note = newNote;
        return new Decided<>(this);
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID importId() {
        return importId;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<String> acknowledgedBy() {
        return Optional.ofNullable(acknowledgedBy);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}

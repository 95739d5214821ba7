package reimbursement.officers.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a fact's day was mended, and what it was before. Only ever added to. */
@Entity
public class Correction {

    /** Which kind of fact. */
    public enum Kind {
        NOMINATED,
        TRAINING_STARTED,
        TRAINED,
        SEPARATED,
        REVOKED;

        public static Kind of(Mistyped what) {
            return switch (what) {
                case Mistyped.Nominated _ -> NOMINATED;
                case Mistyped.TrainingStarted _ -> TRAINING_STARTED;
                case Mistyped.Trained _ -> TRAINED;
                case Mistyped.Separated _ -> SEPARATED;
                case Mistyped.Revoked _ -> REVOKED;
            };
        }
    }

    @Id
    private UUID id;

    private UUID officerId;

    @Enumerated(EnumType.STRING)
    private Kind fact;

    @Enumerated(EnumType.STRING)
    private @Nullable Model model;

    private @Nullable UUID authorisationId;
    private LocalDate previousOn;
    private LocalDate correctedOn;
    private String reason;
    private Instant recordedAt;

    protected Correction() {}

    /** @param reason a code, never prose */
    public Correction(
            UUID id,
            UUID officerId,
            Mistyped what,
            LocalDate previousOn,
            LocalDate correctedOn,
            String reason,
            Instant recordedAt) {
        this.id = id;
        this.officerId = officerId;
        this.fact = Kind.of(what);
        this.previousOn = previousOn;
        this.correctedOn = correctedOn;
        this.reason = reason;
        this.recordedAt = recordedAt;
        switch (what) {
            case Mistyped.TrainingStarted(Model of) -> model = of;
            case Mistyped.Trained(Model of) -> model = of;
            case Mistyped.Revoked(UUID of) -> authorisationId = of;
            case Mistyped.Nominated _, Mistyped.Separated _ -> {}
        }
    }

    public UUID officerId() {
        return officerId;
    }

    public Kind fact() {
        return fact;
    }

    public @Nullable Model model() {
        return model;
    }

    public @Nullable UUID authorisationId() {
        return authorisationId;
    }

    public LocalDate previousOn() {
        return previousOn;
    }

    public LocalDate correctedOn() {
        return correctedOn;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

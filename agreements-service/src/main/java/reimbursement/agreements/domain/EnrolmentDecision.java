package reimbursement.agreements.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision on an agency's enrolment; it holds from its day on, until a later decision says otherwise. */
@Entity
public class EnrolmentDecision {

    @Id
    private UUID id;

    private UUID agencyId;
    private int number;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    private LocalDate effectiveOn;
    private @Nullable String reason;

    protected EnrolmentDecision() {}

    /**
     * A decision as it is to be stored.
     *
     * @param number 1 for the agency's first decision, then one more each time
     */
    public EnrolmentDecision(
            UUID id,
            UUID agencyId,
            int number,
            EnrolmentStatus status,
            LocalDate effectiveOn,
            @Nullable String reason) {
        this.id = id;
        this.agencyId = agencyId;
        this.number = number;
        this.status = status;
        this.effectiveOn = effectiveOn;
        this.reason = reason;
    }

    boolean says(EnrolmentStatus otherStatus, LocalDate otherDay, @Nullable String otherReason) {
        return status == otherStatus && effectiveOn.equals(otherDay) && Objects.equals(reason, otherReason);
    }

    AgencyFact fact() {
        return switch (status) {
            case APPROVED -> new EnrolmentApproved(agencyId, effectiveOn);
            case WITHDRAWN -> new EnrolmentWithdrawn(agencyId, reason().orElseThrow(), effectiveOn);
            case NONE -> throw new IllegalStateException("nobody decides for nothing");
        };
    }

    public UUID agencyId() {
        return agencyId;
    }

    public int number() {
        return number;
    }

    public EnrolmentStatus status() {
        return status;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}

package reimbursement.officers.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** This context's own copy of an agreement: as much of it as an authorisation depends on. */
@Entity
public class Agreement {
    @Id
    private UUID id;

    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private Model model;

    private LocalDate signedOn;

    private @Nullable LocalDate suspendedOn;
    private @Nullable LocalDate suspendedUntil;
    private @Nullable LocalDate endsOn;

    protected Agreement() {}

    public Agreement(UUID id, UUID agencyId, Model model, LocalDate signedOn) {
        this.id = id;
        this.agencyId = agencyId;
        this.model = model;
        this.signedOn = signedOn;
    }

    /** Said again, it begins anew: what else holds of the agreement is said again behind it. */
    public void sign(Model forModel, LocalDate on) {
        model = forModel;
        signedOn = on;
        suspendedOn = null;
        suspendedUntil = null;
        endsOn = null;
    }

    /** {@code until} is the last day, null until further notice. */
    public void suspend(LocalDate on, @Nullable LocalDate until) {
        suspendedOn = on;
        suspendedUntil = until;
    }

    /** {@code on} is the first day on which it holds again; of another suspension than the last it says nothing here. */
    public void reinstate(LocalDate on) {
        if (suspendedOn(on)) {
            suspendedUntil = on.minusDays(1);
        }
    }

    /** {@code on} is the first day without it, by notice or by termination; the earliest day that was said counts. */
    public void end(LocalDate on) {
        endsOn = endsOn == null || on.isBefore(endsOn) ? on : endsOn;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Model model() {
        return model;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** The first day without it, past or to come. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    /** Signed and not ended on that day; a suspended agreement still lives. */
    public boolean livesOn(LocalDate day) {
        return !day.isBefore(signedOn) && !endedBy(day);
    }

    boolean endedBy(LocalDate day) {
        return endsOn != null && !day.isBefore(endsOn);
    }

    boolean suspendedOn(LocalDate day) {
        return suspendedOn != null
                && !day.isBefore(suspendedOn)
                && (suspendedUntil == null || !day.isAfter(suspendedUntil));
    }
}

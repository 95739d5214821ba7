package reimbursement.payments.domain.schedules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payments.Duties;
import reimbursement.payments.domain.payments.PaymentType;

/** Approved payments of one type out of one fund that are certified together and leave in one file. */
@Entity
public class Schedule {
    @Id
    private UUID id;

    private UUID fundId;

    @Enumerated(EnumType.STRING)
    private PaymentType paymentType;

    @Enumerated(EnumType.STRING)
    private ScheduleStatus status;

    private String openedBy;
    private Instant openedAt;
    private @Nullable String certifiedBy;
    private @Nullable Instant certifiedAt;
    private @Nullable String transmittedBy;
    private @Nullable Instant transmittedAt;

    protected Schedule() {}

    public Schedule(UUID id, UUID fundId, PaymentType paymentType, String openedBy, Instant openedAt) {
        this.id = id;
        this.fundId = fundId;
        this.paymentType = paymentType;
        this.status = ScheduleStatus.OPEN;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    /**
     * Certifies all of its payments, or none where the certifier has had a hand in one of them.
     *
     * @param duties who has had a hand in its payments; none where no payment is left
     */
    public Outcome<Schedule> certify(String by, Collection<Duties> duties, Instant at) {
        if (status != ScheduleStatus.OPEN) {
            return Outcome.refused(Rule.SCHEDULE_NOT_OPEN, "The schedule is certified already.");
        }
        return forbidden(by, duties).orElseGet(() -> {
            status = ScheduleStatus.CERTIFIED;
            certifiedBy = by;
            certifiedAt = at;
            return Outcome.done(this);
        });
    }

    /** Sends all of its payments, or none where the disburser has had a hand in one of them; see {@link #certify}. */
    public Outcome<Schedule> transmit(String by, Collection<Duties> duties, Instant at) {
        return switch (status) {
            case OPEN -> Outcome.refused(Rule.SCHEDULE_NOT_CERTIFIED, "The schedule is not certified yet.");
            case TRANSMITTED -> Outcome.refused(Rule.SCHEDULE_NOT_CERTIFIED, "The schedule is transmitted already.");
            case CERTIFIED ->
                forbidden(by, duties).orElseGet(() -> {
                    status = ScheduleStatus.TRANSMITTED;
                    transmittedBy = by;
                    transmittedAt = at;
                    return Outcome.done(this);
                });
        };
    }

    private static Optional<Outcome<Schedule>> forbidden(String by, Collection<Duties> duties) {
        return duties.isEmpty()
                ? Optional.of(Outcome.refused(Rule.SCHEDULE_EMPTY, "No payment is left in the schedule."))
                : duties.stream()
                        .map(each -> each.<Schedule>forbid(by))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    public UUID id() {
        return id;
    }

    public UUID fundId() {
        return fundId;
    }

    public PaymentType paymentType() {
        return paymentType;
    }

    public ScheduleStatus status() {
        return status;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable String certifiedBy() {
        return certifiedBy;
    }

    /** @throws NullPointerException before it is certified */
    public Instant certifiedAt() {
        return Objects.requireNonNull(certifiedAt);
    }

    public @Nullable String transmittedBy() {
        return transmittedBy;
    }

    public @Nullable Instant transmittedAt() {
        return transmittedAt;
    }
}

package reimbursement.payments.domain.schedules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.Moved;
import reimbursement.payments.domain.payments.Payment;

/** Approved payments out of one fund that are certified together and leave in one file. */
@Entity
public class Schedule {
    @Id
    private UUID id;

    private UUID fundId;

    @Enumerated(EnumType.STRING)
    private ScheduleStatus status;

    private String openedBy;
    private Instant openedAt;
    private @Nullable String certifiedBy;
    private @Nullable Instant certifiedAt;
    private @Nullable String transmittedBy;
    private @Nullable Instant transmittedAt;

    protected Schedule() {}

    public Schedule(UUID id, UUID fundId, String openedBy, Instant openedAt) {
        this.id = id;
        this.fundId = fundId;
        this.status = ScheduleStatus.OPEN;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    /** All of its payments are certified, or none where the certifier has had a hand in one of them. */
    public Outcome<List<Moved>> certify(String by, List<Payment> payments, Instant at) {
        if (status != ScheduleStatus.OPEN) {
            return Outcome.refused(Rule.SCHEDULE_NOT_OPEN, "The schedule is certified already.");
        }
        if (payments.isEmpty()) {
            return Outcome.refused(Rule.SCHEDULE_EMPTY, "No payment is left in the schedule.");
        }
        return forbidden(by, payments).orElseGet(() -> {
            status = ScheduleStatus.CERTIFIED;
            certifiedBy = by;
            certifiedAt = at;
            return Outcome.done(moved(payments, payment -> payment.certify(by)));
        });
    }

    /** All of its payments are disbursed, or none where the disburser has had a hand in one of them. */
    public Outcome<List<Moved>> transmit(String by, List<Payment> payments, Instant at) {
        return switch (status) {
            case OPEN -> Outcome.refused(Rule.SCHEDULE_NOT_CERTIFIED, "The schedule is not certified yet.");
            case TRANSMITTED -> Outcome.refused(Rule.SCHEDULE_NOT_CERTIFIED, "The schedule is transmitted already.");
            case CERTIFIED ->
                forbidden(by, payments).orElseGet(() -> {
                    status = ScheduleStatus.TRANSMITTED;
                    transmittedBy = by;
                    transmittedAt = at;
                    return Outcome.done(moved(payments, payment -> payment.disburse(by)));
                });
        };
    }

    private static Optional<Outcome<List<Moved>>> forbidden(String by, List<Payment> payments) {
        return payments.stream()
                .map(payment -> payment.duties().<List<Moved>>forbid(by))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Moved> moved(List<Payment> payments, Function<Payment, Journal> step) {
        return payments.stream()
                .map(payment -> new Moved(payment, step.apply(payment)))
                .toList();
    }

    public UUID id() {
        return id;
    }

    public UUID fundId() {
        return fundId;
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

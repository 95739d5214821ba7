package reimbursement.payments.domain.payees;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;

/**
 * An agency is to be paid to another account. It takes effect once a second person has confirmed it with a contact that
 * was on file before, and not before its hold is over, so that whoever was told of it has time to object.
 */
@Entity
public class AccountChange {
    @Id
    private UUID id;

    private UUID agencyId;
    private UUID newAccountId;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

    private String requestedBy;
    private boolean requestedByAgency;
    private Instant requestedAt;
    private Instant holdUntil;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String reason;

    protected AccountChange() {}

    private AccountChange(UUID id, BankAccount to, String by, boolean byAgency, Instant at, Instant holdUntil) {
        this.id = id;
        this.agencyId = to.agencyId();
        this.newAccountId = to.id();
        this.status = ChangeStatus.REQUESTED;
        this.requestedBy = by;
        this.requestedByAgency = byAgency;
        this.requestedAt = at;
        this.holdUntil = holdUntil;
    }

    /**
     * @param to the account, proposed
     * @param holdUntil the first instant at which it may take effect
     */
    public static AccountChange request(
            UUID id, BankAccount to, String by, boolean byAgency, Instant at, Instant holdUntil) {
        return new AccountChange(id, to, by, byAgency, at, holdUntil);
    }

    /**
     * Takes down what came of a call: confirmed, it waits for its hold; denied, it is rejected; nobody reached, it waits
     * for another call.
     */
    public Outcome<AccountChange> hear(CallResult result, String by, Instant at) {
        if (status != ChangeStatus.REQUESTED) {
            return notPending("The change is not waiting for a call; it is " + status.name() + ".");
        }
        if (by.equals(requestedBy)) {
            return Outcome.refused(
                    Rule.SEPARATION_OF_DUTIES,
                    "Whoever asked for a change of account cannot be the one who confirms it.");
        }
        switch (result) {
            case CONFIRMED -> {
                status = ChangeStatus.CONFIRMED;
                confirmedBy = by;
                confirmedAt = at;
            }
            case DENIED -> end(ChangeStatus.REJECTED, by, "the contact on file denied it", at);
            case NOT_REACHED -> {}
        }
        return Outcome.done(this);
    }

    /** Whether it may take effect: confirmed, and the hold is over, which it is at its last instant. */
    public boolean isDue(Instant now) {
        return status == ChangeStatus.CONFIRMED && !now.isBefore(holdUntil);
    }

    /** The new account comes into force; the one before it has given way. */
    public void complete(BankAccount to, Instant now) {
        if (!isDue(now) || !to.id().equals(newAccountId)) {
            throw new IllegalStateException("a change of account that is not due");
        }
        to.succeed(String.valueOf(confirmedBy), now);
        end(ChangeStatus.COMPLETED, String.valueOf(confirmedBy), null, now);
    }

    /** Those who asked for it give it up. */
    public Outcome<AccountChange> withdraw(String by, String why, Instant at) {
        return giveUp(ChangeStatus.WITHDRAWN, by, why, at);
    }

    /** It is believed to be wrong, even after it was confirmed. */
    public Outcome<AccountChange> reject(String by, String why, Instant at) {
        return giveUp(ChangeStatus.REJECTED, by, why, at);
    }

    private Outcome<AccountChange> giveUp(ChangeStatus as, String by, String why, Instant at) {
        if (!status.pending()) {
            return notPending("The change is over; it is " + status.name() + ".");
        }
        end(as, by, why, at);
        return Outcome.done(this);
    }

    private static Outcome<AccountChange> notPending(String detail) {
        return Outcome.refused(Rule.ACCOUNT_CHANGE_NOT_PENDING, detail);
    }

    private void end(ChangeStatus as, String by, @Nullable String why, Instant at) {
        status = as;
        endedBy = by;
        endedAt = at;
        reason = why;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID newAccountId() {
        return newAccountId;
    }

    public ChangeStatus status() {
        return status;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public boolean requestedByAgency() {
        return requestedByAgency;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant holdUntil() {
        return holdUntil;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}

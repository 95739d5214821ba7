package reimbursement.payments.domain.payees;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.BankingDays;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;

/**
 * An entry of zero dollars that was sent to an account to see whether it comes back (Nacha Operating Rules, subsection
 * 2.6): it has passed on the third banking day after it was sent, unless it was returned.
 */
@Entity
public class Prenote {
    /** Banking days in which it may come back. */
    public static final int WINDOW = 3;

    @Id
    private UUID id;

    private UUID accountId;
    private LocalDate sentOn;
    private String reference;
    private String sentBy;
    private Instant recordedAt;
    private @Nullable LocalDate returnedOn;
    private @Nullable String returnCode;
    private @Nullable String returnedBy;

    protected Prenote() {}

    /**
     * @param reference under which it was sent, such as its trace number
     * @param by who says so
     */
    public Prenote(UUID id, UUID accountId, LocalDate sentOn, String reference, String by, Instant at) {
        this.id = id;
        this.accountId = accountId;
        this.sentOn = sentOn;
        this.reference = reference;
        this.sentBy = by;
        this.recordedAt = at;
    }

    /** It came back, with the bank's code; also after its window, for the account is no better for that. */
    public Outcome<Prenote> comeBack(LocalDate on, String code, String by) {
        if (returnedOn != null) {
            return Outcome.refused(Rule.PRENOTE_NOT_POSSIBLE, "The prenote has come back already.");
        }
        returnedOn = on;
        returnCode = code;
        returnedBy = by;
        return Outcome.done(this);
    }

    /** The first day on which it has passed, if it does not come back. */
    public LocalDate passesOn() {
        return BankingDays.after(sentOn, WINDOW);
    }

    public PrenoteState state(LocalDate today) {
        if (returnedOn != null) {
            return PrenoteState.RETURNED;
        }
        return today.isBefore(passesOn()) ? PrenoteState.SENT : PrenoteState.PASSED;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public String reference() {
        return reference;
    }

    public String sentBy() {
        return sentBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable LocalDate returnedOn() {
        return returnedOn;
    }

    public @Nullable String returnCode() {
        return returnCode;
    }

    public @Nullable String returnedBy() {
        return returnedBy;
    }
}

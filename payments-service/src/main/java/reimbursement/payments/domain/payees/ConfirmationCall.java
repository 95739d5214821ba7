package reimbursement.payments.domain.payees;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A call to a contact on file about a change of account, as whoever made it took it down. It never changes. */
@Entity
public class ConfirmationCall {
    @Id
    private UUID id;

    private UUID changeId;
    private UUID contactId;
    private String spokeWith;
    private Instant calledAt;

    @Enumerated(EnumType.STRING)
    private CallResult result;

    private String calledBy;
    private Instant recordedAt;

    protected ConfirmationCall() {}

    /**
     * @param contactId whose number was called
     * @param spokeWith who answered
     */
    public ConfirmationCall(
            UUID id,
            UUID changeId,
            UUID contactId,
            String spokeWith,
            Instant calledAt,
            CallResult result,
            String calledBy,
            Instant recordedAt) {
        this.id = id;
        this.changeId = changeId;
        this.contactId = contactId;
        this.spokeWith = spokeWith;
        this.calledAt = calledAt;
        this.result = result;
        this.calledBy = calledBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID changeId() {
        return changeId;
    }

    public UUID contactId() {
        return contactId;
    }

    public String spokeWith() {
        return spokeWith;
    }

    public Instant calledAt() {
        return calledAt;
    }

    public CallResult result() {
        return result;
    }

    public String calledBy() {
        return calledBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

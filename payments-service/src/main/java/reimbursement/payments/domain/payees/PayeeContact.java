package reimbursement.payments.domain.payees;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call at an agency, sealed: who can write to the database alone cannot put another number in its place. The
 * one in force is the contact of record; those before it are kept.
 */
@Entity
public class PayeeContact {
    @Id
    private UUID id;

    private UUID agencyId;
    private byte[] sealedDetails;
    private boolean first;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable Instant supersededAt;

    protected PayeeContact() {}

    /** @param first whether the agency had no contact before */
    public PayeeContact(UUID id, UUID agencyId, byte[] sealedDetails, boolean first, String by, Instant at) {
        this.id = id;
        this.agencyId = agencyId;
        this.sealedDetails = sealedDetails.clone();
        this.first = first;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public void supersede(Instant at) {
        supersededAt = at;
    }

    /** Holds the details under the key in use. */
    public void reseal(byte[] sealed) {
        sealedDetails = sealed.clone();
    }

    /** Whether it is told of a change asked for now: it is in force, or was until less than a settling time ago. */
    public boolean isToldOfAChange(Instant settledBefore) {
        return supersededAt == null || supersededAt.isAfter(settledBefore);
    }

    /**
     * Whether a change of account may be confirmed with it: it was on file when the change was asked for, and long
     * enough that it was not changed in order to have the account changed. An agency's first contact need not have
     * settled: there was none before it.
     *
     * @param requestedAt when the change was asked for
     * @param settledBefore that instant less the time in which a contact settles
     */
    public boolean mayConfirm(Instant requestedAt, Instant settledBefore) {
        var settled = first ? recordedAt.isBefore(requestedAt) : !recordedAt.isAfter(settledBefore);
        return settled && isToldOfAChange(settledBefore);
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public byte[] sealedDetails() {
        return sealedDetails.clone();
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant supersededAt() {
        return supersededAt;
    }
}

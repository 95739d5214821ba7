package reimbursement.agreements.domain;

import static reimbursement.agreements.domain.Outcome.refused;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Outcome.Decided;

/** An agreement that one side has signed. It is not in effect and told to nobody until the other side has signed too. */
@Entity
public class ProposedAgreement {

    @Id
    private UUID id;

    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private Model model;

    @Embedded
    private Signatures signatures;

    private @Nullable Instant concludedAt;

    protected ProposedAgreement() {}

    /** What these sides have signed. */
    public ProposedAgreement(UUID id, UUID agencyId, Model model, Signatures signatures) {
        this.id = id;
        this.agencyId = agencyId;
        this.model = model;
        this.signatures = signatures;
    }

    /** The other side signs. */
    public Outcome<Signatures> sign(Party side, LocalDate on) {
        if (concludedAt != null || signatures.of(side).isPresent()) {
            return refused("already-signed", "That side has signed already.");
        }
        return new Decided<>(signatures.with(side, on));
    }

    /** Both have signed, and the agreement of the same id is in effect. */
    public void conclude(Signatures both, Instant at) {
        signatures = both;
        concludedAt = at;
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

    public Signatures signatures() {
        return signatures;
    }
}

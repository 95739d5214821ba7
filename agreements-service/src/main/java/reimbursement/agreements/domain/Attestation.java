package reimbursement.agreements.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That an agency's standing was attested for a closed quarter, and which revision this was. */
@Entity
public class Attestation {

    @Id
    private UUID id;

    private UUID agencyId;
    private String quarter;
    private int revision;
    private Instant attestedAt;

    protected Attestation() {}

    /** The trace that this attestation leaves. */
    public Attestation(UUID id, StandingAttested fact, Instant attestedAt) {
        this.id = id;
        this.agencyId = fact.agencyId();
        this.quarter = fact.quarter().quarter();
        this.revision = fact.revision();
        this.attestedAt = attestedAt;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String quarter() {
        return quarter;
    }

    public int revision() {
        return revision;
    }

    public Instant attestedAt() {
        return attestedAt;
    }
}

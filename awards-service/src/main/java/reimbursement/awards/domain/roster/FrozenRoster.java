package reimbursement.awards.domain.roster;

/** A roster as derived here when it was attested: its rows never change again. */
public record FrozenRoster(AttestedRoster attestation, Roster roster, RosterDigest derived) {

    /** Freezes a roster beside its attestation. */
    public static FrozenRoster of(AttestedRoster attestation, Roster roster) {
        return new FrozenRoster(attestation, roster, roster.digest());
    }

    /** Whether it is the one that was attested. */
    public boolean matches() {
        return derived.equals(attestation.attested());
    }
}

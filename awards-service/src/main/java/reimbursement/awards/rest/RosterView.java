package reimbursement.awards.rest;

import reimbursement.awards.domain.roster.FrozenRoster;
import reimbursement.awards.domain.roster.RosterDigest;

/** The roster that a decision rests on: what was attested beside what was derived here. */
record RosterView(
        int revision,
        int standingRevision,
        RosterDigest attested,
        RosterDigest derived,
        boolean matches,
        OriginView origin) {

    static RosterView of(FrozenRoster frozen) {
        return new RosterView(
                frozen.attestation().revision(),
                frozen.attestation().standingRevision(),
                frozen.attestation().attested(),
                frozen.derived(),
                frozen.matches(),
                OriginView.of("reimbursement.officers", frozen.attestation().origin()));
    }
}

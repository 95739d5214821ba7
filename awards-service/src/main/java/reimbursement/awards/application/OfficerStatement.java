package reimbursement.awards.application;

import java.util.UUID;
import reimbursement.awards.domain.roster.AttestedRoster;
import reimbursement.awards.domain.roster.OfficerFact;

/** Something that officers-service said of an agency. */
public sealed interface OfficerStatement {

    /** The agency. */
    UUID agencyId();

    /** A fact about an officer. */
    record Fact(OfficerFact fact) implements OfficerStatement {
        @Override
        public UUID agencyId() {
            return fact.agencyId();
        }
    }

    /** That a roster is complete. */
    record Attestation(AttestedRoster roster) implements OfficerStatement {
        @Override
        public UUID agencyId() {
            return roster.agencyId();
        }
    }
}

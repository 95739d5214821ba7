package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What stood of an agency on a closed quarter's last day, as known when this was attested.
 *
 * @param revision 1 for the first attestation of this agency and quarter, then one more each time
 */
public record StandingAttested(ClosedQuarter quarter, int revision, Standing standing) implements AgencyFact {

    @Override
    public UUID agencyId() {
        return standing.agencyId();
    }

    @Override
    public LocalDate effectiveOn() {
        return quarter.snapshotOn();
    }
}

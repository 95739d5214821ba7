package reimbursement.officers.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.officers.domain.OfficerFact;
import reimbursement.officers.domain.roster.RosterAttested;

/** What leaves this context: facts go out with the transaction that made them true, in order per agency. */
public interface Announcements {

    /** Makes the transaction the only one that speaks of these agencies; before any other row is touched. */
    void reserve(Collection<UUID> agencyIds);

    void announce(List<? extends OfficerFact> facts);

    void attest(List<RosterAttested> rosters);
}

package reimbursement.awards.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** Says things in the transaction that made them true, in one order for each agency. */
public interface Announcements {

    /** Makes this transaction the only one that decides about these agencies; before any other row is touched. */
    void lockAgencies(Collection<UUID> agencyIds);

    /** Makes this transaction the only one that closes this quarter; before any other row is touched. */
    void lockQuarter(FiscalQuarter quarter);

    /** Says these things in their order. */
    void say(List<Announcement> announcements);
}

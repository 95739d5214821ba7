package reimbursement.payments.domain.payees;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The check before payment: what its source says of payees. */
public interface PayeeScreening {

    /** The newest answer about each of these agencies; those of which nothing was said are absent. */
    Map<UUID, Screening> newest(Collection<UUID> agencyIds);
}

package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.agreements.messaging.AgreementsTopic;
import reimbursement.kit.event.Outbox;

/**
 * The lock of an agency's key: whoever changes an agency's facts, or attests them, takes it before anything else is
 * read and holds it to the end of the transaction.
 */
@ApplicationScoped
class AgencyLocks {

    private final Outbox outbox;

    AgencyLocks(Outbox outbox) {
        this.outbox = outbox;
    }

    void take(UUID agencyId) {
        take(List.of(agencyId));
    }

    void take(Collection<UUID> agencyIds) {
        outbox.lock(AgreementsTopic.NAME, agencyIds.stream().map(UUID::toString).toList());
    }
}

package reimbursement.payments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.PayeeContact;

/** Whom to call at agencies; changed only under the key of their agency. */
@ApplicationScoped
public class PayeeContacts implements PanacheRepositoryBase<PayeeContact, UUID> {

    public Optional<PayeeContact> ofRecord(UUID agencyId) {
        return find("agencyId = ?1 and supersededAt is null", agencyId).firstResultOptional();
    }

    public Optional<PayeeContact> ofAgency(UUID agencyId, UUID id) {
        return find("id = ?1 and agencyId = ?2", id, agencyId).firstResultOptional();
    }

    public boolean hadOne(UUID agencyId) {
        return count("agencyId", agencyId) > 0;
    }

    /** The contact of record, and those that were until after this instant. */
    public List<PayeeContact> inForceSince(UUID agencyId, Instant instant) {
        return list("agencyId = ?1 and (supersededAt is null or supersededAt > ?2)", Sort.by("id"), agencyId, instant);
    }

    public List<PayeeContact> listed(UUID agencyId, Optional<UUID> after, int most) {
        return find("agencyId = ?1 and id > ?2", Sort.by("id"), agencyId, after.orElse(new UUID(0, 0)))
                .range(0, most - 1)
                .list();
    }
}

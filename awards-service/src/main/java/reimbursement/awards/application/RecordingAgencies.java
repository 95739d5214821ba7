package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.roster.Agency;
import reimbursement.awards.persistence.Agencies;

/** Keeps which agencies there are and what they are called. */
@ApplicationScoped
public class RecordingAgencies {

    private final Agencies agencies;

    RecordingAgencies(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Registers agencies, each at most once. */
    @Transactional
    public void register(Collection<Agency> registered) {
        if (!registered.isEmpty()) {
            agencies.keep(registered);
        }
    }

    /** Renames agencies by id and returns those that were never registered. */
    @Transactional
    public Set<UUID> rename(Map<UUID, String> names) {
        return names.isEmpty() ? Set.of() : agencies.rename(names);
    }
}

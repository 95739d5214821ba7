package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import reimbursement.agreements.domain.ClosedQuarter;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.agreements.persistence.Attestations;
import reimbursement.agreements.persistence.ClosedQuarters;

/**
 * Attests every agency for a quarter that has closed, a page a transaction. It can stop anywhere and go on anywhere
 * else: what is left to do is the agencies without an attestation, and the lock of each decides between replicas.
 */
@ApplicationScoped
class AttestingQuarter {

    private static final Logger LOG = Logger.getLogger(AttestingQuarter.class);
    private static final int PAGE = 100;
    private static final UUID START = new UUID(0, 0);

    private final Agencies agencies;
    private final ClosedQuarters quarters;
    private final Attestations attestations;
    private final AgencyLocks locks;
    private final Attesting attesting;
    private final Announcing announcing;
    private final Clock clock;

    AttestingQuarter(
            Agencies agencies,
            ClosedQuarters quarters,
            Attestations attestations,
            AgencyLocks locks,
            Attesting attesting,
            Announcing announcing,
            Clock clock) {
        this.agencies = agencies;
        this.quarters = quarters;
        this.attestations = attestations;
        this.locks = locks;
        this.attesting = attesting;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** The quarters with agencies still to be attested. */
    @Transactional
    List<String> waiting() {
        return quarters.unattested().stream().map(ClosedQuarter::quarter).toList();
    }

    /**
     * Attests the next page.
     *
     * @param after the last agency of the page before; empty at the start
     * @return the last agency of this page; empty where none was left
     */
    @Transactional
    Optional<UUID> attestPage(String name, Optional<UUID> after) {
        List<UUID> page = agencies.unattested(name, after.orElse(START), PAGE);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        locks.take(page);
        ClosedQuarter quarter = quarters.findById(name);
        Set<UUID> doneMeanwhile = attestations.lastRevisions(name, page).keySet();
        announcing.publish(attesting.attest(
                quarter,
                page.stream().filter(agency -> !doneMeanwhile.contains(agency)).toList()));
        return Optional.of(page.getLast());
    }

    /** Marks the quarter as done, unless an agency was registered meanwhile by somebody who did not know of its close. */
    @Transactional
    boolean finish(String name) {
        agencies.lockRegister();
        if (!agencies.unattested(name, START, 1).isEmpty()) {
            return false;
        }
        quarters.findById(name).attested(clock.instant());
        LOG.infof("event=quarter.attested quarter=%s", name);
        return true;
    }
}

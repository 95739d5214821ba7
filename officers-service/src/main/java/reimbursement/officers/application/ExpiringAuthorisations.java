package reimbursement.officers.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import reimbursement.officers.domain.AuthorisationExpired;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.persistence.ExpiringList;
import reimbursement.officers.persistence.ExpiringList.Expiring;
import reimbursement.officers.persistence.Officers;

/**
 * Says of authorisations that they have run out. Nothing depends on when it is said: every reader goes by the days of the
 * authorisation itself, so that it changes no roster and no award.
 */
@ApplicationScoped
public class ExpiringAuthorisations {
    private static final Logger LOG = Logger.getLogger(ExpiringAuthorisations.class);
    private static final int AT_ONCE = 500;

    private final ExpiringList expiring;
    private final Officers officers;
    private final Announcements announcements;
    private final ProgrammeDay day;

    ExpiringAuthorisations(ExpiringList expiring, Officers officers, Announcements announcements, ProgrammeDay day) {
        this.expiring = expiring;
        this.officers = officers;
        this.announcements = announcements;
        this.day = day;
    }

    /** Says it of some, and whether more may be left. */
    @Transactional
    public boolean expireSome() {
        LocalDate today = day.today();
        List<Expiring> due = expiring.due(today, AT_ONCE);
        if (due.isEmpty()) {
            return false;
        }
        Map<UUID, List<Expiring>> byAgency =
                due.stream().collect(groupingBy(Expiring::agencyId, TreeMap::new, Collectors.toList()));
        announcements.reserve(byAgency.keySet());
        Map<UUID, Officer> held =
                officers
                        .identified(
                                due.stream().map(Expiring::officerId).distinct().toList())
                        .stream()
                        .collect(toMap(Officer::id, Function.identity()));
        List<AuthorisationExpired> facts = byAgency.values().stream()
                .flatMap(List::stream)
                .flatMap(one -> Optional.ofNullable(held.get(one.officerId()))
                        .flatMap(officer -> officer.expire(one.authorisationId(), today))
                        .stream())
                .toList();
        announcements.announce(facts);
        LOG.infof("event=authorisations.expired count=%d", facts.size());
        return due.size() == AT_ONCE && !facts.isEmpty();
    }
}

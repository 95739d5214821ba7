package reimbursement.officers.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.kit.event.Fact;
import reimbursement.kit.event.Outbox;
import reimbursement.officers.application.Announcements;
import reimbursement.officers.domain.OfficerFact;
import reimbursement.officers.domain.roster.RosterAttested;

/** Announces through the outbox: officers and pay on topics of their own, keyed by agency. */
@ApplicationScoped
class OutboxAnnouncements implements Announcements {
    private final Outbox outbox;
    private final MeterRegistry metrics;

    OutboxAnnouncements(Outbox outbox, MeterRegistry metrics) {
        this.outbox = outbox;
        this.metrics = metrics;
    }

    @Override
    public void reserve(Collection<UUID> agencyIds) {
        outbox.lock(
                FactsOfOfficers.OFFICERS, agencyIds.stream().map(UUID::toString).toList());
    }

    @Override
    public void announce(List<? extends OfficerFact> facts) {
        append(facts.stream().map(FactsOfOfficers::of).toList());
    }

    @Override
    public void attest(List<RosterAttested> rosters) {
        append(rosters.stream().map(FactsOfOfficers::of).toList());
    }

    private void append(List<Fact> facts) {
        outbox.append(facts);
        facts.forEach(
                fact -> metrics.counter("officers.facts", "type", fact.type()).increment());
    }
}

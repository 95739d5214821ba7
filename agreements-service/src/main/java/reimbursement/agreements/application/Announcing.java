package reimbursement.agreements.application;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.messaging.AgreementsTopic;
import reimbursement.kit.event.Fact;
import reimbursement.kit.event.Outbox;

/**
 * Publishes facts in the transaction that made them true, under their agencies' locks, and attests again the standing
 * of every closed quarter that they bear on.
 */
@ApplicationScoped
class Announcing {

    private final Outbox outbox;
    private final Attesting attesting;
    private final MeterRegistry meters;

    Announcing(Outbox outbox, Attesting attesting, MeterRegistry meters) {
        this.outbox = outbox;
        this.attesting = attesting;
        this.meters = meters;
    }

    void announce(AgencyFact fact) {
        announce(List.of(fact));
    }

    /** The facts of several agencies, in the order in which they came true; their changes are persisted already. */
    void announce(List<AgencyFact> facts) {
        List<AgencyFact> all = new ArrayList<>(facts);
        all.addAll(attesting.after(facts));
        publish(all);
    }

    void publish(List<? extends AgencyFact> facts) {
        List<Fact> published = facts.stream().map(AgreementsTopic::published).toList();
        outbox.append(published);
        published.forEach(fact ->
                meters.counter("reimbursement.facts", "type", fact.type()).increment());
    }
}

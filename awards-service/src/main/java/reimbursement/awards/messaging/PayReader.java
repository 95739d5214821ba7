package reimbursement.awards.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import reimbursement.awards.application.HearingFacts;
import reimbursement.awards.application.RecordingPay;
import reimbursement.awards.domain.claims.HeardFact;
import reimbursement.awards.domain.claims.PayRate;
import reimbursement.awards.domain.roster.Origin;
import reimbursement.awards.messaging.PayEvent.PaySet;
import reimbursement.kit.event.EventReader;
import reimbursement.kit.event.ReceivedEvent;

/** Reads officers' pay, which no log and no event of this service repeats. */
@ApplicationScoped
class PayReader implements EventReader<PayEvent> {

    private final RecordingPay pay;
    private final HearingFacts hearing;

    PayReader(RecordingPay pay, HearingFacts hearing) {
        this.pay = pay;
        this.hearing = hearing;
    }

    @Override
    public String topic() {
        return "reimbursement.pay";
    }

    @Override
    public Map<String, Class<? extends PayEvent>> types() {
        return Map.of("pay-set", PaySet.class);
    }

    @Override
    public void apply(List<ReceivedEvent<PayEvent>> events) {
        pay.record(events.stream().map(PayReader::rate).toList());
        hearing.hear(events.stream().map(PayReader::heard).toList());
    }

    private static HeardFact heard(ReceivedEvent<PayEvent> event) {
        return switch (event.data()) {
            case PaySet of -> Heard.of(event, of.agencyId(), of.officerId(), of.effectiveOn());
        };
    }

    private static PayRate rate(ReceivedEvent<PayEvent> event) {
        return switch (event.data()) {
            case PaySet of ->
                new PayRate(
                        of.officerId(),
                        of.agencyId(),
                        of.effectiveOn(),
                        of.annualSalary().cents(),
                        new Origin(event.id(), event.sequence(), event.recordedAt()));
        };
    }
}

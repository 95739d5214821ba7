package reimbursement.awards.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import reimbursement.awards.application.RecordingPay;
import reimbursement.awards.domain.claims.PayRate;
import reimbursement.awards.domain.roster.Origin;
import reimbursement.awards.messaging.PayEvent.PaySet;
import reimbursement.kit.event.EventReader;
import reimbursement.kit.event.ReceivedEvent;

/** Reads officers' pay, which no log and no event of this service repeats. */
@ApplicationScoped
class PayReader implements EventReader<PayEvent> {

    private final RecordingPay pay;

    PayReader(RecordingPay pay) {
        this.pay = pay;
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

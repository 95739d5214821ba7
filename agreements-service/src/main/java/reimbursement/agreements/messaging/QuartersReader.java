package reimbursement.agreements.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import reimbursement.agreements.application.RecordingClosedQuarter;
import reimbursement.agreements.domain.Outcome.Refused;
import reimbursement.kit.event.EventReader;
import reimbursement.kit.event.ReceivedEvent;
import reimbursement.kit.event.Refusal;

/** Records closed quarters; there are four a year, so they are taken one by one. */
@ApplicationScoped
class QuartersReader implements EventReader<QuarterClosed> {

    private final RecordingClosedQuarter recording;

    QuartersReader(RecordingClosedQuarter recording) {
        this.recording = recording;
    }

    @Override
    public String topic() {
        return "reimbursement.quarters";
    }

    @Override
    public Map<String, Class<? extends QuarterClosed>> types() {
        return Map.of("quarter-closed", QuarterClosed.class);
    }

    @Override
    public void apply(List<ReceivedEvent<QuarterClosed>> events) {
        for (ReceivedEvent<QuarterClosed> event : events) {
            QuarterClosed closed = event.data();
            if (recording.record(closed.quarter(), closed.snapshotOn())
                    instanceof Refused<?>(String rule, String why)) {
                throw new Refusal(rule, why);
            }
        }
    }
}

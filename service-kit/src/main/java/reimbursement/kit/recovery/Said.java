package reimbursement.kit.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import reimbursement.kit.event.Envelope;
import reimbursement.kit.event.MalformedEnvelope;

/** A record on a topic that is an event, with what it says of itself. */
record Said(ConsumerRecord<String, byte[]> record, Envelope envelope) {

    /** Those among the records that are events; whatever else stands on a topic says nothing. */
    static List<Said> among(ConsumerRecords<String, byte[]> records) {
        List<Said> said = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                said.add(new Said(record, Envelope.read(record.key(), record.headers())));
            } catch (MalformedEnvelope nothing) {
                continue;
            }
        }
        return said;
    }

    boolean isOf(String source) {
        return Envelope.source(record.headers()).filter(source::equals).isPresent();
    }

    String key() {
        return record.key();
    }

    long sequence() {
        return envelope.sequence();
    }

    UUID id() {
        return envelope.id();
    }
}

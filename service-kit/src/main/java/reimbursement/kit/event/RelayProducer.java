package reimbursement.kit.event;

import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;

/** A producer that is closed without waiting for a broker that does not answer. */
record RelayProducer(Producer<String, byte[]> kafka) implements AutoCloseable {
    @Override
    public void close() {
        kafka.close(Duration.ofSeconds(1));
    }
}

package reimbursement.kit.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import reimbursement.kit.event.EventReader;

/** Which topics this service speaks on and which it hears, and how to read them. */
@ApplicationScoped
class Topics {
    private final TopicSettings settings;
    private final Instance<EventReader<?>> readers;
    private final String brokers;
    private final String group;

    Topics(
            TopicSettings settings,
            @Any Instance<EventReader<?>> readers,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String group) {
        this.settings = settings;
        this.readers = readers;
        this.brokers = brokers;
        this.group = group;
    }

    List<String> own() {
        return settings.owned();
    }

    List<String> heard() {
        return readers.stream().<String>map(EventReader::topic).sorted().toList();
    }

    /** What this service's events say of their source. */
    String source() {
        return "/" + group;
    }

    TopicReading reading() {
        return new TopicReading(brokers, group);
    }
}

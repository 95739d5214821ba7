package reimbursement.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The service's readers, by topic. */
@ApplicationScoped
class Readers {
    private final Map<String, EventReader<?>> byTopic = new HashMap<>();

    Readers(@Any Instance<EventReader<?>> readers) {
        readers.forEach(reader -> byTopic.put(reader.topic(), reader));
    }

    Optional<EventReader<?>> find(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    EventReader<?> of(String topic) {
        return Objects.requireNonNull(byTopic.get(topic), () -> "nothing here reads " + topic);
    }

    /** Hands events to the reader whose types they were decoded by. */
    static <E> void hand(EventReader<E> reader, List<ReceivedEvent<Object>> events) {
        List<ReceivedEvent<E>> typed = new ArrayList<>(events.size());
        for (ReceivedEvent<Object> event : events) {
            Class<? extends E> type = Objects.requireNonNull(reader.types().get(event.type()));
            typed.add(new ReceivedEvent<>(
                    event.id(),
                    event.topic(),
                    event.key(),
                    event.sequence(),
                    event.type(),
                    event.recordedAt(),
                    type.cast(event.data())));
        }
        reader.apply(typed);
    }
}

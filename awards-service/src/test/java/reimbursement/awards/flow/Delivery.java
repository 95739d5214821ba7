package reimbursement.awards.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import reimbursement.kit.event.Inbox;
import reimbursement.kit.json.EventJson;
import reimbursement.kit.test.Upstream;

/**
 * Brings what was said to the service in an order that Kafka permits: one key of one topic in its order, everything else
 * anyhow, in batches of any size, now and then again. What is done to the service itself happens in between.
 */
final class Delivery {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final int SPAN = 1_000_000;
    private static final int PARTITIONS = 12;

    private final Inbox inbox;
    private final Random random;
    private final List<Item> items = new ArrayList<>();
    private final List<Item.Step> postponed = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private long offset;

    Delivery(Inbox inbox, Random random) {
        this.inbox = inbox;
        this.random = random;
    }

    /** Something that comes at a moment: an event, or the next step of those that are done in their order. */
    private sealed interface Item {
        int moment();

        record Event(int moment, Said said, long sequence) implements Item {}

        record Step(int moment, Deque<BooleanSupplier> steps) implements Item {}
    }

    /** What is said on one topic under one key. */
    void add(List<Said> stream) {
        int[] moments = moments(stream.size());
        for (int i = 0; i < stream.size(); i++) {
            Said said = stream.get(i);
            long sequence = sequences.merge(said.topic() + said.key(), 1L, Long::sum);
            items.add(new Item.Event(moments[i], said, sequence));
        }
    }

    /** What is done, one after the other; a step that answers false is tried again later. */
    void add(Deque<BooleanSupplier> steps) {
        add(steps, 1 + random.nextInt(5));
    }

    /** As {@link #add(Deque)}, so many times sooner than it would be otherwise. */
    void add(Deque<BooleanSupplier> steps, int sooner) {
        for (int moment : moments(steps.size())) {
            items.add(new Item.Step(moment / sooner, steps));
        }
    }

    /** Delivers everything; now and then something is looked at. */
    void run(Runnable nowAndThen) {
        items.sort(Comparator.comparingInt(Item::moment));
        int next = 0;
        while (next < items.size()) {
            int until = Math.min(items.size(), next + 1 + random.nextInt(800));
            deliver(items.subList(next, until));
            next = until;
            if (random.nextInt(10) == 0) {
                nowAndThen.run();
            }
        }
        for (Item item : items) {
            if (item instanceof Item.Step step) {
                while (!step.steps().isEmpty() && next(step)) {}
            }
        }
    }

    private void deliver(List<Item> some) {
        Map<String, List<Item.Event>> byTopic = new LinkedHashMap<>();
        List<Item.Step> steps = new ArrayList<>(postponed);
        postponed.clear();
        for (Item item : some) {
            switch (item) {
                case Item.Event event ->
                    byTopic.computeIfAbsent(event.said().topic(), absent -> new ArrayList<>())
                            .add(event);
                case Item.Step step -> steps.add(step);
            }
        }
        List<Runnable> work = new ArrayList<>();
        byTopic.forEach((topic, events) -> work.add(() -> receive(topic, events)));
        steps.forEach(step -> work.add(() -> {
            if (!next(step)) {
                postponed.add(step);
            }
        }));
        Collections.shuffle(work, random);
        work.forEach(Runnable::run);
    }

    private static boolean next(Item.Step step) {
        BooleanSupplier first = step.steps().peekFirst();
        boolean done = first != null && first.getAsBoolean();
        if (done) {
            step.steps().removeFirst();
        }
        return done || first == null;
    }

    private void receive(String topic, List<Item.Event> events) {
        inbox.receive(records(topic, events));
        if (random.nextInt(4) == 0) {
            int from = random.nextInt(events.size());
            inbox.receive(records(topic, events.subList(from, events.size())));
        }
    }

    private ConsumerRecords<String, byte[]> records(String topic, List<Item.Event> events) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> records = new LinkedHashMap<>();
        for (Item.Event event : events) {
            TopicPartition partition =
                    new TopicPartition(topic, Math.floorMod(event.said().key().hashCode(), PARTITIONS));
            records.computeIfAbsent(partition, absent -> new ArrayList<>()).add(record(partition, event));
        }
        return new ConsumerRecords<>(records, Map.of());
    }

    private ConsumerRecord<String, byte[]> record(TopicPartition partition, Item.Event event) {
        Said said = event.said();
        RecordHeaders headers = new RecordHeaders();
        Upstream.headers(said.key(), event.sequence(), said.type(), said.recordedAt())
                .forEach((name, text) -> headers.add(name, text.getBytes(StandardCharsets.UTF_8)));
        ObjectNode data = JSON.valueToTree(said.data());
        data.put("recordedAt", said.recordedAt());
        try {
            byte[] value = JSON.writeValueAsBytes(data);
            return new ConsumerRecord<>(
                    partition.topic(),
                    partition.partition(),
                    offset++,
                    ConsumerRecord.NO_TIMESTAMP,
                    TimestampType.NO_TIMESTAMP_TYPE,
                    said.key().length(),
                    value.length,
                    said.key(),
                    value,
                    headers,
                    Optional.empty());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Ascending moments: what is late comes in the second half, when most awards have been decided. */
    private int[] moments(int number) {
        int late = random.nextInt(number + 1);
        return IntStream.range(0, number)
                .map(each -> (each < late ? 0 : SPAN) + random.nextInt(SPAN))
                .sorted()
                .toArray();
    }
}

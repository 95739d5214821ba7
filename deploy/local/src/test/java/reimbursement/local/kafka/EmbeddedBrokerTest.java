package reimbursement.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reimbursement.local.process.FreePort;

class EmbeddedBrokerTest {
    private static final String TOPIC = "reimbursement.officers";

    @TempDir
    Path directory;

    @Test
    void topicsHaveTwelvePartitionsAndKeepEverything() throws Exception {
        try (var broker = EmbeddedBroker.start(directory)) {
            // When
            broker.createTopics(Topics.ALL);
            broker.createTopics(Topics.ALL);
            // Then
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                var topics = admin.describeTopics(Topics.ALL).allTopicNames().get(10, TimeUnit.SECONDS);
                assertThat(topics.values())
                        .hasSize(6)
                        .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
                var resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
                var settings = admin.describeConfigs(List.of(resource))
                        .all()
                        .get(10, TimeUnit.SECONDS)
                        .get(resource);
                assertThat(settings).isNotNull();
                assertThat(settings.get("retention.ms").value()).isEqualTo("-1");
                assertThat(settings.get("retention.bytes").value()).isEqualTo("-1");
            }
        }
    }

    @Test
    void whatWasSentIsThereAfterARestartOnOtherPorts() throws Exception {
        // Given
        try (var first = EmbeddedBroker.start(directory)) {
            first.createTopics(List.of(TOPIC));
            send(first, "trained");
        }
        // When
        try (var second = EmbeddedBroker.start(directory)) {
            // Then
            assertThat(firstOf(second)).isEqualTo("trained");
        }
    }

    @Test
    void whoeverComesThroughADoorIsToldWhatTheDoorAdvertises() throws Exception {
        // Given
        int behind = FreePort.next();
        int advertised = FreePort.next();
        try (var broker = EmbeddedBroker.start(directory, advertised, List.of(new Door(behind, advertised)))) {
            broker.createTopics(List.of(TOPIC));
            // When
            try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + behind))) {
                // Then
                assertThat(admin.describeCluster().nodes().get(10, TimeUnit.SECONDS))
                        .singleElement()
                        .satisfies(node -> assertThat(node.port()).isEqualTo(advertised));
            }
        }
    }

    private static void send(EmbeddedBroker broker, String text) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, bytes("key"), bytes(text)))
                    .get(10, TimeUnit.SECONDS);
        }
    }

    private static String firstOf(EmbeddedBroker broker) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "group.id",
                        "g",
                        "auto.offset.reset",
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < until) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    return new String(message.value(), StandardCharsets.UTF_8);
                }
            }
            return "nothing";
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

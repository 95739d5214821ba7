package reimbursement.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import reimbursement.local.client.Answer;
import reimbursement.local.client.Api;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Service;
import reimbursement.local.token.Role;

/** A consumer has a hole, for an event was given up by two operators. Its owner says the agency again, and the award follows. */
class RestatementIT {
    private static final Who PROGRAMME = Who.person(Role.PROGRAMME, "paula-programme");
    private static final Who OPERATOR = Who.person(Role.OPERATOR, "olga-operator");
    private static final Who OTHER_OPERATOR = Who.person(Role.OPERATOR, "otto-operator");
    private static final String OFFICERS = "reimbursement.officers";
    private static final String QUARTER = "/v1/quarters/FY2026Q1";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void anAgencySaidAgainMendsAConsumerThatSkippedAnEvent() throws Exception {
        try (WholeSystem system = WholeSystem.startedAt(Instant.parse("2026-01-02T15:00:00Z"))) {
            // Given
            Api officers = system.api(Service.OFFICERS);
            Api awards = system.api(Service.AWARDS);
            String agency = FirstSteps.agency(system.api(Service.AGREEMENTS), "Restated County Sheriff's Office");
            String agreement = FirstSteps.agreement(system.api(Service.AGREEMENTS), agency);
            FirstSteps.authorise(officers, FirstSteps.trained(officers, agency, "1001"), agreement, "2025-10-01");
            String second = FirstSteps.trained(officers, agency, "1002");
            takePlace(system, agency, last(system, agency) + 1);
            Waiting.until(
                    "the record of a stranger to be parked",
                    SOON,
                    () -> parked(awards).size() == 1);
            FirstSteps.authorise(officers, second, agreement, "2025-10-01");
            JsonNode stranger = parked(awards).get(0);
            skip(awards, OPERATOR, stranger).expect(202);
            skip(awards, OTHER_OPERATOR, stranger).expect(200);
            report(awards, Who.agency(UUID.fromString(agency)), agency, "agency");
            report(awards, Who.person(Role.ICE, "ingrid-ice"), agency, "ice");
            awards.post(PROGRAMME, QUARTER + "/close", Map.of()).expect(200);
            awaitAward(awards, "withheld");
            assertThat(known(system)).hasSize(1).isNotEqualTo(held(system));

            // When
            JsonNode said = officers.post(OPERATOR, "/v1/agencies/" + agency + "/restate", Map.of())
                    .expect(200)
                    .json();

            // Then
            assertThat(said.path("facts").asInt()).isEqualTo(9);
            awaitAward(awards, "calculated");
            assertThat(award(awards).path("amount").path("amount").asText()).isEqualTo("2000.00");
            assertThat(known(system)).hasSize(2).isEqualTo(held(system));

            // When
            system.api(Service.AGREEMENTS)
                    .post(OPERATOR, "/v1/agencies/" + agency + "/restate", Map.of())
                    .expect(200);

            // Then
            Waiting.until(
                    "the second standing to be answered",
                    SOON,
                    () -> progress(awards)
                                    .path("roster")
                                    .path("standingRevision")
                                    .asInt()
                            == 2);
            assertThat(award(awards).path("status").asText()).isEqualTo("calculated");
            assertThat(award(awards).path("revision").asInt()).isEqualTo(1);
        }
    }

    /** Something that is no JSON comes to where the next fact of the agency belongs, which then finds its place taken. */
    private static void takePlace(WholeSystem system, String agency, long sequence) throws Exception {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, system.stack().broker().address());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>(OFFICERS, agency, new byte[] {'{'});
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", UUID.randomUUID().toString(),
                            "ce_source", "/somebody",
                            "ce_type", "reimbursement.officer-authorised.v1",
                            "ce_subject", agency,
                            "ce_time", "2026-01-02T15:00:00Z",
                            "ce_sequence", Long.toString(sequence))
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    private static JsonNode parked(Api awards) {
        return awards.get(OPERATOR, "/v1/parked").expect(200).json();
    }

    private static Answer skip(Api awards, Who who, JsonNode event) {
        return awards.post(
                who,
                "/v1/parked/" + event.path("key").asText() + "/skip",
                Map.of("topic", OFFICERS, "sequence", event.path("sequence").asLong(), "reason", "said by nobody"));
    }

    private static void report(Api awards, Who who, String agency, String source) {
        FirstSteps.onceKnown(() -> awards.put(
                        who,
                        QUARTER + "/agencies/" + agency + "/performance/" + source,
                        Map.of("assigned", 10, "located", 10)))
                .expect(201);
    }

    private static JsonNode award(Api awards) {
        return awards.get(PROGRAMME, "/v1/awards?quarter=FY2026Q1")
                .expect(200)
                .json()
                .path(0);
    }

    private static void awaitAward(Api awards, String status) {
        Waiting.until(
                "the award to be " + status,
                SOON,
                () -> award(awards).path("status").asText().equals(status));
    }

    private static JsonNode progress(Api awards) {
        return awards.get(PROGRAMME, QUARTER + "/agencies").expect(200).json().path(0);
    }

    private static long last(WholeSystem system, String agency) {
        return Long.parseLong(texts(
                        system,
                        Service.OFFICERS,
                        "select last_sequence from event_key where topic = '" + OFFICERS + "' and key = '" + agency
                                + "'")
                .iterator()
                .next());
    }

    /** The authorisations that officers-service holds. */
    private static Set<String> held(WholeSystem system) {
        return texts(
                system, Service.OFFICERS, "select id || ' ' || officer_id || ' ' || valid_from from authorisation");
    }

    /** Those that awards-service knows. */
    private static Set<String> known(WholeSystem system) {
        return texts(
                system,
                Service.AWARDS,
                "select id || ' ' || officer_id || ' ' || valid_from from officer_authorisation");
    }

    private static Set<String> texts(WholeSystem system, Service service, String sql) {
        var access = system.stack().postgres().database(service);
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), access.owner(), access.ownerPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            Set<String> texts = new TreeSet<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}

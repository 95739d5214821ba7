package reimbursement.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;
import reimbursement.kit.test.Upstream;

/** An agency with a task-force agreement, as agreements-service speaks of it, and what this service says of it. */
record Agency(UUID id, UUID agreementId) {
    static final Duration SOON = Duration.ofSeconds(30);
    static final String OFFICERS = "reimbursement.officers";
    static final String PAY = "reimbursement.pay";
    static final LocalDate SIGNED = LocalDate.of(2025, 3, 1);
    private static final String AGREEMENTS = "reimbursement.agreements";

    static Agency unheardOf() {
        return new Agency(UUID.randomUUID(), UUID.randomUUID());
    }

    /** One that the service under test has heard of. */
    static Agency known() {
        Agency agency = unheardOf();
        agency.register();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Rows.count("agreement where id = ?", agency.agreementId()))
                        .isOne());
        return agency;
    }

    Agency register() {
        says(
                "agency-registered",
                Map.of("name", "Somewhere County", "state", "TX", "type", "COUNTY", "effectiveOn", SIGNED));
        saysOfAgreement("agreement-signed", Map.of("effectiveOn", SIGNED));
        return this;
    }

    void saysOfAgreement(String type, Map<String, ?> data) {
        Map<String, Object> whole = new TreeMap<>(data);
        whole.put("agreementId", agreementId);
        whole.put("model", "TFM");
        says(type, whole);
    }

    void standingIsAttested(String quarter, String snapshotOn, int revision) {
        says(
                "standing-attested",
                Map.of(
                        "quarter", quarter,
                        "snapshotOn", snapshotOn,
                        "revision", revision,
                        "enrolled", true,
                        "agreements", List.of(),
                        "effectiveOn", snapshotOn));
    }

    private void says(String type, Map<String, ?> data) {
        Map<String, Object> whole = new TreeMap<>(data);
        whole.put("agencyId", id);
        Upstream.says(AGREEMENTS, key(), type, whole);
    }

    String key() {
        return id.toString();
    }

    String token() {
        return Tokens.agency(id);
    }

    /** What stands on the officers topic of this agency, checked against the contracts. */
    List<PublishedEvent> events() {
        return Topic.read(OFFICERS, key());
    }

    List<String> eventTypes() {
        return events().stream().map(PublishedEvent::type).toList();
    }

    List<PublishedEvent> attested() {
        return Topic.read(OFFICERS, key(), "roster-attested");
    }

    List<PublishedEvent> pay() {
        return Topic.read(PAY, key());
    }
}

package reimbursement.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said again is a second change, except after a recovery of its key. */
class RestatedTest {
    @Test
    void whatIsSaidAgainOfAKeyThatHadLostNothingIsASecondChange() {
        // Given
        Snapshot snapshot = saidAgain("officer-trained", "");

        // Then
        assertThat(findings(snapshot)).hasSize(1);
    }

    @Test
    void whatIsSaidAgainAfterARecoveryIsNone() {
        // Given
        Snapshot snapshot = recovered(saidAgain("officer-trained", ""));

        // Then
        assertThat(findings(snapshot)).isEmpty();
    }

    @Test
    void whatIsSaidOtherwiseAfterARecoveryIsOne() {
        // Given
        Snapshot snapshot = recovered(saidAgain("officer-trained", "\"effectiveOn\":\"2020-01-01\","));

        // Then
        assertThat(findings(snapshot)).hasSize(1);
    }

    private static Snapshot saidAgain(String type, String otherwise) {
        return Specimen.sound().withEvents(events -> {
            Published said = events.stream()
                    .filter(event -> event.type().contains(type))
                    .findFirst()
                    .orElseThrow();
            String data = said.data().substring(0, said.data().length() - 1) + ",";
            events.add(new Published(
                    said.topic(),
                    said.partition(),
                    95,
                    said.key(),
                    95,
                    "again",
                    said.type(),
                    data + otherwise + "\"recordedAt\":\"2026-01-02T15:00:00Z\"}"));
            return events;
        });
    }

    private static Snapshot recovered(Snapshot snapshot) {
        return snapshot.withRows("officers", "lost_event", rows -> {
            rows.add(Specimen.row("topic key", "reimbursement.officers A"));
            return rows;
        });
    }

    private static List<String> findings(Snapshot snapshot) {
        return Checker.examine(snapshot).stream()
                .filter(one -> one.rule().equals(new OneEventForEachChange().name()))
                .flatMap(one -> one.findings().stream())
                .toList();
    }
}

package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import reimbursement.awards.application.RevisitingClaims;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;

/** Two agencies that share officers send and amend at once, while pay arrives and what is due is decided. */
@QuarkusTest
@RealBackends
class ClaimsAtOnceTest {

    private static final int OFFICERS = 8;
    private static final List<String> MONTHS = List.of("2025-11", "2025-12", "2026-01", "2026-02");

    private final RevisitingClaims revisiting;

    ClaimsAtOnceTest(RevisitingClaims revisiting) {
        this.revisiting = revisiting;
    }

    @Test
    void whatIsSentAtOnceEndsWithinEveryLimit() throws Exception {
        // Given
        SomeAgency from = ClaimsApi.enrolled();
        SomeAgency to = ClaimsApi.enrolled();
        List<UUID> officers = from.officers(OFFICERS);
        for (UUID officer : officers) {
            ClaimsApi.transferred(officer, from, to, "2026-01-01");
            ClaimsApi.authorised(officer, to, LocalDate.of(2026, 1, 1));
        }
        List<Object> lines = new ArrayList<>();
        for (UUID officer : officers) {
            lines.add(ClaimsApi.line("salary", officer, "1.00"));
            lines.add(ClaimsApi.line("overtime", officer, "6000.00"));
        }
        ClaimsApi.submitted(from, "2025-10", List.of(ClaimsApi.line("benefits", officers.getFirst(), "1.00")));
        ClaimsApi.submitted(to, "2025-10", List.of(ClaimsApi.line("benefits", officers.getFirst(), "1.00")));

        // When
        List<Future<?>> working = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(6)) {
            for (String month : MONTHS) {
                SomeAgency agency = month.startsWith("2025") ? from : to;
                working.add(together.submit(() -> ClaimsApi.submitted(agency, month, lines)));
            }
            working.add(together.submit(
                    () -> officers.forEach(officer -> ClaimsApi.paid(from, officer, "2025-01-01", "73000.00"))));
            working.add(together.submit(revisiting::revisit));
            for (Future<?> one : working) {
                one.get();
            }
        }

        // Then: 18,250.00 of overtime for each officer, the earlier months first
        AwardsApi.soon().untilAsserted(() -> {
            revisiting.revisit();
            List<PublishedEvent> told = Topic.read("reimbursement.awards");
            assertThat(ClaimsApi.net(told, from, "2025-11")).isEqualTo(OFFICERS * 600_100L);
            assertThat(ClaimsApi.net(told, from, "2025-12")).isEqualTo(OFFICERS * 600_100L);
            assertThat(ClaimsApi.net(told, to, "2026-01")).isEqualTo(OFFICERS * 600_100L);
            assertThat(ClaimsApi.net(told, to, "2026-02")).isEqualTo(OFFICERS * 25_100L);
        });
    }
}

package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import reimbursement.awards.application.RevisitingClaims;
import reimbursement.kit.test.RealBackends;

/** Issue 5: a claim of 1,000 lines. How long it takes is told, not asserted: a test has no clock to trust. */
@QuarkusTest
@RealBackends
class ThousandLinesTest {

    private static final Logger LOG = Logger.getLogger(ThousandLinesTest.class);
    private static final int OFFICERS = 250;

    private final RevisitingClaims revisiting;

    ThousandLinesTest(RevisitingClaims revisiting) {
        this.revisiting = revisiting;
    }

    @Test
    void aThousandLinesAreDecidedAtOnceAndAgainWhenPayArrives() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        List<UUID> officers = agency.officers(OFFICERS);
        List<Object> lines = new ArrayList<>();
        for (UUID officer : officers) {
            lines.add(ClaimsApi.line("salary", officer, "6000.00"));
            lines.add(ClaimsApi.line("benefits", officer, "2000.00"));
            lines.add(ClaimsApi.line("overtime", officer, "1500.00"));
            lines.add(ClaimsApi.line("equipment", officer, "100.00"));
        }
        ClaimsApi.submitted(agency, "2025-10", lines);
        officers.forEach(officer -> ClaimsApi.paid(agency, officer, "2025-01-01", "73000.00"));
        long due = OFFICERS * 960_000L;
        AwardsApi.soon().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            revisiting.revisit();
            assertThat(ClaimsApi.cents(ClaimsApi.claim(agency, "2025-10"), "claim.amount"))
                    .isEqualTo(due);
        });

        // When
        List<Long> millis = new ArrayList<>();
        for (String month : List.of("2025-11", "2025-12", "2026-01", "2026-02", "2026-03")) {
            long start = System.nanoTime();
            Response response = ClaimsApi.submit(agency, month, lines);
            millis.add((System.nanoTime() - start) / 1_000_000);
            assertThat(response.statusCode()).isEqualTo(201);
            assertThat(response.jsonPath().getInt("claim.counts.allowed")).isEqualTo(4 * OFFICERS);
        }

        // Then
        LOG.infof("event=claim.timed lines=%d months=2..6 millis=%s", lines.size(), millis);
        assertThat(ClaimsApi.cents(ClaimsApi.claim(agency, "2026-03"), "claim.amount"))
                .isEqualTo(due);
    }
}

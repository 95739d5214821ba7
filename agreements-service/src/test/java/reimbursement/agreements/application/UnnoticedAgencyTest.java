package reimbursement.agreements.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.agreements.Api.SOON;
import static reimbursement.agreements.Api.standings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import reimbursement.agreements.Api;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyRegistered;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.USState;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.kit.Ids;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class UnnoticedAgencyTest {

    private final Agencies agencies;
    private final AgencyLocks locks;
    private final Announcing announcing;
    private final RecordingClosedQuarter recording;
    private final AttestingQuarter attesting;

    UnnoticedAgencyTest(
            Agencies agencies,
            AgencyLocks locks,
            Announcing announcing,
            RecordingClosedQuarter recording,
            AttestingQuarter attesting) {
        this.agencies = agencies;
        this.locks = locks;
        this.announcing = announcing;
        this.recording = recording;
        this.attesting = attesting;
    }

    @Test
    void anAgencyWhoseRegistrationDidNotKnowOfTheCloseIsAttestedByTheJob() throws Exception {
        // Given
        CountDownLatch registered = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        UUID agency = Ids.next();

        // When
        try (var other = Executors.newSingleThreadExecutor()) {
            var registration =
                    other.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        register(agency);
                        registered.countDown();
                        await().atMost(SOON).until(() -> closed.getCount() == 0);
                    }));
            registered.await();
            recording.record("FY2023Q4", LocalDate.of(2023, 9, 30));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(waitingForTheRegister()).isPositive());
            closed.countDown();
            registration.get();
        }

        // Then
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(standings(agency, "FY2023Q4")).hasSize(1);
            assertThat(attesting.waiting()).doesNotContain("FY2023Q4");
        });
    }

    private long waitingForTheRegister() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) agencies.getEntityManager()
                .createNativeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted", Long.class)
                .getSingleResult());
    }

    private void register(UUID agency) {
        agencies.lockRegister();
        locks.take(agency);
        AgencyRegistered fact = new AgencyRegistered(
                agency, Api.newName(), USState.OH, AgencyType.COUNTY, null, null, null, LocalDate.of(2023, 1, 1));
        agencies.persist(Agency.registeredBy(fact));
        announcing.announce(fact);
    }
}

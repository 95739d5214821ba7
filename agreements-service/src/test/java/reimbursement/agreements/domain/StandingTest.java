package reimbursement.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.domain.Some.AGENCY;
import static reimbursement.agreements.domain.Some.agreement;
import static reimbursement.agreements.domain.Some.decided;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);
    private static final UUID FIRST = UUID.fromString("0198c000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("f198c000-0000-7000-8000-000000000002");

    @Test
    void aStandingHoldsEveryAgreementInEffectByTheSnapshotSortedByIdAsText() {
        // Given
        Agreement ended = agreement(SECOND, Model.WSO, LocalDate.of(2025, 2, 1));
        decided(ended.terminate("exigent", SNAPSHOT));
        Agreement suspended = agreement(FIRST, Model.TFM, SNAPSHOT);
        decided(suspended.suspend("review", SNAPSHOT, null));
        Agreement later = agreement(new UUID(5, 5), Model.JEM, SNAPSHOT.plusDays(1));

        // When
        Standing standing = Standing.on(SNAPSHOT, AGENCY, Enrolment.of(List.of()), List.of(ended, later, suspended));

        // Then
        assertThat(standing.enrolled()).isFalse();
        assertThat(standing.agreements())
                .containsExactly(
                        new StandingAgreement(FIRST, Model.TFM, SNAPSHOT, true, false),
                        new StandingAgreement(SECOND, Model.WSO, LocalDate.of(2025, 2, 1), false, true));
    }

    @Test
    void whatTakesEffectAfterTheSnapshotDoesNotCount() {
        // Given
        Agreement agreement = agreement(FIRST, Model.TFM, LocalDate.of(2025, 2, 1));
        decided(agreement.suspend("review", SNAPSHOT.plusDays(1), null));
        decided(agreement.terminate("exigent", SNAPSHOT.plusDays(30)));
        Enrolment enrolment = Enrolment.of(List.of(
                new EnrolmentDecision(
                        new UUID(9, 1), AGENCY, 1, EnrolmentStatus.APPROVED, LocalDate.of(2025, 10, 1), null),
                new EnrolmentDecision(
                        new UUID(9, 2), AGENCY, 2, EnrolmentStatus.WITHDRAWN, SNAPSHOT.plusDays(1), "left")));

        // When
        Standing standing = Standing.on(SNAPSHOT, AGENCY, enrolment, List.of(agreement));

        // Then
        assertThat(standing.enrolled()).isTrue();
        assertThat(standing.agreements()).singleElement().satisfies(held -> {
            assertThat(held.suspended()).isFalse();
            assertThat(held.ended()).isFalse();
        });
    }

    @Test
    void aQuarterIsTouchedByWhatTakesEffectUpToItsLastDay() {
        // Given
        ClosedQuarter quarter = new ClosedQuarter("FY2026Q1", SNAPSHOT);

        // When / Then
        assertThat(quarter.isTouchedBy(SNAPSHOT)).isTrue();
        assertThat(quarter.isTouchedBy(SNAPSHOT.plusDays(1))).isFalse();
    }
}

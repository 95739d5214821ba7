package reimbursement.awards.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static reimbursement.awards.domain.award.RosterFixture.SNAPSHOT;
import static reimbursement.awards.domain.award.RosterFixture.enrolledWithTaskForce;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.award.RosterFixture.Authorised;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.RosterRow;

class LapseTest {

    private static final LocalDate NEXT = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, true",
        "2026-03-30, true",
        "2026-03-31, false",
        "2027-09-30, false",
    })
    void anAuthorisationThatEndsBeforeTheNextSnapshotLapses(LocalDate until, boolean lapses) {
        // When
        List<Lapse> lapsing = lapsing(new Authorised().until(until).row());

        // Then
        assertThat(lapsing)
                .isEqualTo(
                        lapses
                                ? List.of(new Lapse(
                                        new UUID(2, 0),
                                        new UUID(3, 0),
                                        EligibilityRule.NOT_EXPIRED,
                                        Optional.of(until)))
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, true", "2026-03-31, true", "2026-04-01, false"})
    void aRevocationOrSeparationThatIsKnownToComeLapsesToo(LocalDate on, boolean lapses) {
        assertThat(lapsing(new Authorised().revokedOn(on).row()))
                .extracting(Lapse::rule, Lapse::lastDay)
                .isEqualTo(expected(lapses, EligibilityRule.NOT_REVOKED, on));
        assertThat(lapsing(new Authorised().separatedOn(on).row()))
                .extracting(Lapse::rule, Lapse::lastDay)
                .isEqualTo(expected(lapses, EligibilityRule.NOT_SEPARATED, on));
    }

    @Test
    void whoIsRenewedByThenDoesNotLapse() {
        // Given
        RosterRow ends = new Authorised().until(LocalDate.of(2026, 2, 1)).row();
        RosterRow renewed = new Authorised()
                .authorisation(7)
                .from(LocalDate.of(2026, 2, 2))
                .until(LocalDate.of(2028, 2, 1))
                .row();

        // Then
        assertThat(lapsing(ends, renewed)).isEmpty();
        assertThat(lapsing(ends)).hasSize(1);
    }

    @Test
    void whoDoesNotCountNowCannotLapse() {
        assertThat(lapsing(new Authorised().until(LocalDate.of(2025, 12, 30)).row()))
                .isEmpty();
    }

    @Test
    void aDayThatNoDateSaysIsLeftOpen() {
        // Given
        RosterRow now = new Authorised().row();
        RosterRow mended = new Authorised().trainedOn(LocalDate.of(2026, 5, 1)).row();
        List<Eligibility> verdicts =
                new OfficerEligibility(enrolledWithTaskForce(), SNAPSHOT).of(new Roster(List.of(now)));

        // Then
        assertThat(Lapse.before(NEXT, enrolledWithTaskForce(), verdicts, List.of(mended, mended)))
                .containsExactly(new Lapse(new UUID(2, 0), new UUID(3, 0), EligibilityRule.TRAINED, Optional.empty()));
        assertThat(Lapse.before(NEXT, enrolledWithTaskForce(), verdicts, List.of()))
                .isEmpty();
    }

    private static List<Tuple> expected(boolean lapses, EligibilityRule rule, LocalDate on) {
        return lapses ? List.of(tuple(rule, Optional.of(on.minusDays(1)))) : List.of();
    }

    private static List<Lapse> lapsing(RosterRow... held) {
        List<Eligibility> now = new OfficerEligibility(enrolledWithTaskForce(), SNAPSHOT)
                .of(Roster.asOf(SNAPSHOT, Arrays.asList(held)));
        return Lapse.before(NEXT, enrolledWithTaskForce(), now, Arrays.asList(held));
    }
}

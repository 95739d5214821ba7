package reimbursement.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.officers.domain.Fixtures.accepted;
import static reimbursement.officers.domain.Fixtures.authorised;
import static reimbursement.officers.domain.Fixtures.only;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class OfficerStatusTest {
    private static final LocalDate REVOKED = LocalDate.of(2026, 2, 1);
    private static final LocalDate SEPARATED = LocalDate.of(2026, 3, 1);

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "Nominated, in training, trained, authorised, then revoked, expired or separated.",
            source = "MOA, personnel")
    @ParameterizedTest
    @CsvSource({
        "2025-04-01, NOMINATED",
        "2025-04-09, NOMINATED",
        "2025-04-10, IN_TRAINING",
        "2025-04-19, IN_TRAINING",
        "2025-04-20, TRAINED",
        "2025-04-30, TRAINED",
        "2025-05-01, AUTHORISED",
        "2026-01-31, AUTHORISED",
        "2026-02-01, REVOKED",
        "2026-02-28, REVOKED",
        "2026-03-01, SEPARATED",
    })
    void theStatusFollowsTheDatesOfTheFacts(LocalDate day, OfficerStatus status) {
        // Given
        Officer officer = authorised();
        accepted(officer.revoke(only(officer).id(), Revoker.ICE, "R", REVOKED));
        accepted(officer.separate(SEPARATED));

        // Then
        assertThat(officer.statusOn(day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2027-04-30, AUTHORISED", "2027-05-01, EXPIRED"})
    void anAuthorisationExpiresAfterItsLastDay(LocalDate day, OfficerStatus status) {
        assertThat(authorised().statusOn(day)).isEqualTo(status);
    }

    @Test
    void oneAuthorisationThatHoldsIsEnough() {
        // Given
        Officer officer = authorised();
        accepted(officer.revoke(only(officer).id(), Revoker.ICE, "R", REVOKED));
        accepted(officer.authorise(UUID.randomUUID(), Fixtures.taskForce(), REVOKED.plusDays(5)));

        // Then
        assertThat(officer.statusOn(REVOKED.plusDays(4))).isEqualTo(OfficerStatus.REVOKED);
        assertThat(officer.statusOn(REVOKED.plusDays(5))).isEqualTo(OfficerStatus.AUTHORISED);
    }
}

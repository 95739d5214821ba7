package reimbursement.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.domain.EnrolmentStatus.APPROVED;
import static reimbursement.agreements.domain.EnrolmentStatus.NONE;
import static reimbursement.agreements.domain.EnrolmentStatus.WITHDRAWN;
import static reimbursement.agreements.domain.Some.AGENCY;
import static reimbursement.agreements.domain.Some.decided;
import static reimbursement.agreements.domain.Some.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class EnrolmentTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 1);

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "The agreement itself promises no money: an agency enrols, is approved, may be withdrawn.",
            source = "MOA, no obligation of funds")
    @Test
    void aDecisionHoldsFromItsDayOn() {
        // Given
        Enrolment enrolment = Enrolment.of(List.of(decision(1, APPROVED, OCTOBER, null)));

        // When / Then
        assertThat(enrolment.statusOn(OCTOBER.minusDays(1))).isEqualTo(NONE);
        assertThat(enrolment.statusOn(OCTOBER)).isEqualTo(APPROVED);
    }

    @Test
    void theDecisionTakenLastReplacesWhatWasDecidedForItsDays() {
        // Given
        Enrolment enrolment = Enrolment.of(
                List.of(decision(2, WITHDRAWN, OCTOBER.plusDays(14), "left"), decision(1, APPROVED, NOVEMBER, null)));

        // When / Then
        assertThat(enrolment.statusOn(OCTOBER)).isEqualTo(NONE);
        assertThat(enrolment.statusOn(OCTOBER.plusDays(14))).isEqualTo(WITHDRAWN);
        assertThat(enrolment.statusOn(NOVEMBER)).isEqualTo(WITHDRAWN);
        assertThat(enrolment.latest()).map(EnrolmentDecision::number).contains(2);
    }

    @Test
    void sayingTheLastDecisionAgainChangesNothing() {
        // Given
        Enrolment enrolment = Enrolment.of(List.of(decision(1, APPROVED, OCTOBER, null)));

        // When / Then
        assertThat(enrolment.alreadySays(APPROVED, OCTOBER, null)).isTrue();
        assertThat(enrolment.alreadySays(APPROVED, NOVEMBER, null)).isFalse();
        assertThat(enrolment.alreadySays(WITHDRAWN, OCTOBER, null)).isFalse();
        assertThat(Enrolment.of(List.of()).alreadySays(APPROVED, OCTOBER, null)).isFalse();
    }

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "The agreement itself promises no money: an agency enrols, is approved, may be withdrawn.",
            source = "MOA, no obligation of funds")
    @Test
    void whatWasNeverApprovedCannotBeWithdrawn() {
        // Given
        Enrolment never = Enrolment.of(List.of());
        Enrolment approved = Enrolment.of(List.of(decision(1, APPROVED, OCTOBER, null)));

        // When / Then
        assertThat(rule(never.withdraw(AGENCY, "left", OCTOBER))).isEqualTo("not-enrolled");
        assertThat(decided(approved.withdraw(AGENCY, "left", NOVEMBER)))
                .isEqualTo(new EnrolmentWithdrawn(AGENCY, "left", NOVEMBER));
        assertThat(decided(never.approve(AGENCY, OCTOBER))).isEqualTo(new EnrolmentApproved(AGENCY, OCTOBER));
    }

    private static EnrolmentDecision decision(
            int number, EnrolmentStatus status, LocalDate effectiveOn, @Nullable String reason) {
        return new EnrolmentDecision(new UUID(9, number), AGENCY, number, status, effectiveOn, reason);
    }
}

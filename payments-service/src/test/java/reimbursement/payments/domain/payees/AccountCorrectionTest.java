package reimbursement.payments.domain.payees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payees.AccountCorrection.Subject;

class AccountCorrectionTest {
    private static final Instant NOW = Instant.parse("2026-01-22T15:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 1, 30);

    private final AccountCorrection correction = new AccountCorrection(
            UUID.randomUUID(),
            new Subject(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
            Correction.read("C01", "99887766").orElseThrow(),
            new byte[] {1},
            "tom",
            NOW,
            LAST);

    @Test
    void anotherPersonAppliesItOnceItStopsPayments() {
        assertThat(rule(correction.apply("tess", UUID.randomUUID(), NOW))).isEqualTo(Rule.CORRECTION_NOT_PENDING);
        correction.takeUp();

        assertThat(rule(correction.apply("tom", UUID.randomUUID(), NOW))).isEqualTo(Rule.SEPARATION_OF_DUTIES);
        var account = UUID.randomUUID();
        assertThat(correction.apply("tess", account, NOW)).isEqualTo(Outcome.done(correction));

        assertThat(correction.status()).isEqualTo(CorrectionStatus.APPLIED);
        assertThat(correction.newAccountId()).isEqualTo(account);
        assertThat(correction.maskedNumber()).isEqualTo("****7766");
        assertThat(rule(correction.dismiss("tess", "no", NOW))).isEqualTo(Rule.CORRECTION_NOT_PENDING);
        assertThatIllegalStateException().isThrownBy(correction::takeUp);
    }

    @ProgrammeRule(
            of = Section.FILES,
            says = "A NACHA correction is applied within six banking days or before the next payment.",
            source = "Nacha operating rules, notification of change")
    @Test
    void itIsOverdueFromTheDayBehindItsLastOne() {
        correction.takeUp();

        assertThat(correction.overdue(LAST)).isFalse();
        assertThat(correction.overdue(LAST.plusDays(1))).isTrue();
        correction.dismiss("tess", "the bank withdrew it", NOW);
        assertThat(correction.overdue(LAST.plusDays(1))).isFalse();
    }

    @Test
    void whatChangesNothingIsPassedOver() {
        correction.passOver("the account is written so already", NOW);

        assertThat(correction.status()).isEqualTo(CorrectionStatus.OBSOLETE);
        assertThatIllegalStateException().isThrownBy(() -> correction.passOver("again", NOW));
    }

    private static Rule rule(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> throw new AssertionError("was done");
            case Outcome.Refused<?>(var rule, var detail) -> rule;
        };
    }
}

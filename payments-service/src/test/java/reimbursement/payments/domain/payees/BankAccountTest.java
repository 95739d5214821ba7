package reimbursement.payments.domain.payees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Outcome.Refused;
import reimbursement.payments.domain.Rule;

class BankAccountTest {
    private static final Instant NOW = Instant.parse("2026-01-20T15:00:00Z");

    private final BankAccount account = BankAccount.propose(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new AccountDetails(
                    new RoutingNumber("021000021"),
                    new AccountNumber("9876543210"),
                    AccountType.SAVINGS,
                    "Washington County"),
            new byte[] {1, 2, 3},
            false,
            "tom",
            NOW);

    @Test
    void aProposedAccountIsMaskedAndWaitsForASecondPerson() {
        assertThat(account.status()).isEqualTo(AccountStatus.PROPOSED);
        assertThat(account.maskedNumber()).isEqualTo("******3210");
        assertThat(account.confirmedBy()).isNull();
    }

    @Test
    void anotherPersonConfirmsItAndSaysHow() {
        var outcome = account.confirm("tess", "CALL_BACK", false, NOW, NOW);

        assertThat(outcome).isEqualTo(Outcome.done(account));
        assertThat(account.status()).isEqualTo(AccountStatus.CONFIRMED);
        assertThat(account.confirmedBy()).isEqualTo("tess");
        assertThat(account.confirmedAt()).isEqualTo(NOW);
        assertThat(account.confirmationMethod()).isEqualTo("CALL_BACK");
    }

    @Test
    void thePersonWhoProposedItTheSecondTimeAndAChangeAreRefused() {
        assertThat(rule(account.confirm("tom", "CALL_BACK", false, NOW, NOW))).isEqualTo(Rule.SEPARATION_OF_DUTIES);
        assertThat(rule(account.confirm("tess", "CALL_BACK", true, NOW, NOW)))
                .isEqualTo(Rule.ACCOUNT_CHANGE_NEEDS_PROCEDURE);
        assertThat(account.status()).isEqualTo(AccountStatus.PROPOSED);

        account.confirm("tess", "CALL_BACK", false, NOW, NOW);
        assertThat(rule(account.confirm("tim", "CALL_BACK", false, NOW, NOW))).isEqualTo(Rule.ACCOUNT_NOT_PROPOSED);
    }

    @Test
    void theSealedNumberCannotBeChangedFromOutside() {
        account.sealedNumber()[0] = 9;

        assertThat(account.sealedNumber()).containsExactly(1, 2, 3);
    }

    @Test
    void anAccountThatIsNotInForceCannotBeClosedAndOneThatIsEndsOnce() {
        assertThat(rule(account.close("tom", "closed", NOW))).isEqualTo(Rule.ACCOUNT_NOT_CONFIRMED);
        account.confirm("tess", "CALL_BACK", false, NOW, NOW);

        assertThat(account.close("tom", "the bank says so", NOW)).isEqualTo(Outcome.done(account));

        assertThat(account.status()).isEqualTo(AccountStatus.CLOSED);
        assertThat(account.endReason()).isEqualTo("the bank says so");
        assertThat(account.endedBy()).isEqualTo("tom");
        assertThat(rule(account.close("tom", "again", NOW))).isEqualTo(Rule.ACCOUNT_NOT_CONFIRMED);
        assertThatIllegalStateException().isThrownBy(() -> account.giveWay("tom", NOW));
        assertThatIllegalStateException().isThrownBy(() -> account.discard("tom", "no", NOW));
    }

    private static Rule rule(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).rule();
    }
}

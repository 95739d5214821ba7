package reimbursement.payments.domain.payees;

import static org.assertj.core.api.Assertions.assertThat;

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
        var outcome = account.confirm("tess", "CALL_BACK", false, NOW);

        assertThat(outcome).isEqualTo(Outcome.done(account));
        assertThat(account.status()).isEqualTo(AccountStatus.CONFIRMED);
        assertThat(account.confirmedBy()).isEqualTo("tess");
        assertThat(account.confirmedAt()).isEqualTo(NOW);
        assertThat(account.confirmationMethod()).isEqualTo("CALL_BACK");
    }

    @Test
    void thePersonWhoProposedItTheSecondTimeAndAChangeAreRefused() {
        assertThat(rule(account.confirm("tom", "CALL_BACK", false, NOW))).isEqualTo(Rule.SEPARATION_OF_DUTIES);
        assertThat(rule(account.confirm("tess", "CALL_BACK", true, NOW)))
                .isEqualTo(Rule.ACCOUNT_CHANGE_NEEDS_PROCEDURE);
        assertThat(account.status()).isEqualTo(AccountStatus.PROPOSED);

        account.confirm("tess", "CALL_BACK", false, NOW);
        assertThat(rule(account.confirm("tim", "CALL_BACK", false, NOW))).isEqualTo(Rule.ACCOUNT_NOT_PROPOSED);
    }

    @Test
    void theSealedNumberCannotBeChangedFromOutside() {
        account.sealedNumber()[0] = 9;

        assertThat(account.sealedNumber()).containsExactly(1, 2, 3);
    }

    private static Rule rule(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).rule();
    }
}

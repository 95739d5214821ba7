package reimbursement.payments.domain.payees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Outcome.Refused;
import reimbursement.payments.domain.Rule;

class AccountChangeTest {
    private static final Instant ASKED = Instant.parse("2026-01-20T15:00:00Z");
    private static final Instant HELD_UNTIL = Instant.parse("2026-01-30T15:00:00Z");

    private final BankAccount account = account();
    private final AccountChange change =
            AccountChange.request(UUID.randomUUID(), account, "tom", false, ASKED, HELD_UNTIL);

    @Test
    void aConfirmedChangeIsDueAtTheVeryInstantInWhichItsHoldEnds() {
        change.hear(CallResult.CONFIRMED, "tess", ASKED.plusSeconds(60));

        assertThat(change.isDue(HELD_UNTIL.minusMillis(1))).isFalse();
        assertThat(change.isDue(HELD_UNTIL)).isTrue();
        assertThat(change.isDue(HELD_UNTIL.plusMillis(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = CallResult.class, mode = EnumSource.Mode.EXCLUDE, names = "CONFIRMED")
    void aChangeThatNobodyConfirmedIsNeverDue(CallResult result) {
        change.hear(result, "tess", ASKED.plusSeconds(60));

        assertThat(change.isDue(HELD_UNTIL.plus(Duration.ofDays(365)))).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> change.complete(account, HELD_UNTIL));
    }

    @Test
    void whoeverAskedForItCannotConfirmIt() {
        assertThat(rule(change.hear(CallResult.CONFIRMED, "tom", ASKED))).isEqualTo(Rule.SEPARATION_OF_DUTIES);
        assertThat(rule(change.hear(CallResult.DENIED, "tom", ASKED))).isEqualTo(Rule.SEPARATION_OF_DUTIES);
        assertThat(change.status()).isEqualTo(ChangeStatus.REQUESTED);
    }

    @Test
    void aCallThatReachedNobodyIsFollowedByAnother() {
        change.hear(CallResult.NOT_REACHED, "tess", ASKED.plusSeconds(60));
        assertThat(change.status()).isEqualTo(ChangeStatus.REQUESTED);

        change.hear(CallResult.CONFIRMED, "tess", ASKED.plusSeconds(3600));

        assertThat(change.status()).isEqualTo(ChangeStatus.CONFIRMED);
        assertThat(change.confirmedBy()).isEqualTo("tess");
        assertThat(change.confirmedAt()).isEqualTo(ASKED.plusSeconds(3600));
        assertThat(rule(change.hear(CallResult.CONFIRMED, "theo", ASKED))).isEqualTo(Rule.ACCOUNT_CHANGE_NOT_PENDING);
    }

    @Test
    void aDeniedChangeIsOver() {
        change.hear(CallResult.DENIED, "tess", ASKED.plusSeconds(60));

        assertThat(change.status()).isEqualTo(ChangeStatus.REJECTED);
        assertThat(change.reason()).isNotBlank();
        assertThat(rule(change.withdraw("tom", "late", ASKED))).isEqualTo(Rule.ACCOUNT_CHANGE_NOT_PENDING);
    }

    @Test
    void aConfirmedChangeCanStillBeGivenUpUntilItTakesEffect() {
        change.hear(CallResult.CONFIRMED, "tess", ASKED.plusSeconds(60));
        assertThat(change.reject("tess", "the sheriff objects", ASKED.plusSeconds(90)))
                .isEqualTo(Outcome.done(change));

        assertThat(change.isDue(HELD_UNTIL)).isFalse();
        assertThat(change.status().pending()).isFalse();
    }

    @Test
    void theNewAccountComesIntoForceOnce() {
        change.hear(CallResult.CONFIRMED, "tess", ASKED.plusSeconds(60));

        change.complete(account, HELD_UNTIL);

        assertThat(account.status()).isEqualTo(AccountStatus.CONFIRMED);
        assertThat(account.confirmedBy()).isEqualTo("tess");
        assertThat(account.usableFrom()).isEqualTo(HELD_UNTIL);
        assertThat(change.status()).isEqualTo(ChangeStatus.COMPLETED);
        assertThatIllegalStateException().isThrownBy(() -> change.complete(account, HELD_UNTIL));
    }

    @ParameterizedTest
    @CsvSource({
        // recorded, first, superseded, may confirm
        "2025-12-20T15:00:00Z, false,                     , true",
        "2025-12-21T15:00:00Z, false,                     , true",
        "2025-12-21T15:00:01Z, false,                     , false",
        "2026-01-20T14:59:59Z, true,                      , true",
        "2026-01-20T15:00:00Z, true,                      , false",
        "2026-01-20T15:00:01Z, true,                      , false",
        "2025-12-20T15:00:00Z, false, 2026-01-19T00:00:00Z, true",
        "2025-10-01T15:00:00Z, true,  2025-12-21T15:00:00Z, false"
    })
    void onlyAContactWhoWasOnFileLongEnoughConfirms(Instant recorded, boolean first, Instant superseded, boolean may) {
        var contact = new PayeeContact(UUID.randomUUID(), UUID.randomUUID(), new byte[] {1}, first, "tom", recorded);
        if (superseded != null) {
            contact.supersede(superseded);
        }

        assertThat(contact.mayConfirm(ASKED, ASKED.minus(Duration.ofDays(30)))).isEqualTo(may);
    }

    private static BankAccount account() {
        return BankAccount.propose(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new AccountDetails(
                        new RoutingNumber("021000021"),
                        new AccountNumber("1111222233"),
                        AccountType.CHECKING,
                        "Washington County"),
                new byte[] {1},
                false,
                "tom",
                ASKED);
    }

    private static Rule rule(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).rule();
    }
}

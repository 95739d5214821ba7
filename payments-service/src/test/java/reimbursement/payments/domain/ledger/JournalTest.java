package reimbursement.payments.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reimbursement.payments.domain.Money;

class JournalTest {
    private static final Money AMOUNT = Money.parse("4000.00");
    private static final Money INTEREST = Money.parse("2.71");

    static List<Arguments> steps() {
        return List.of(
                Arguments.of(Journal.appropriation(AMOUNT), "APPROPRIATIONS_REALIZED>UNAPPORTIONED_AUTHORITY"),
                Arguments.of(Journal.apportionment(AMOUNT), "UNAPPORTIONED_AUTHORITY>APPORTIONMENTS"),
                Arguments.of(Journal.interest(AMOUNT), "ALLOTMENT_AVAILABLE>INTEREST_PAYABLE"),
                Arguments.of(Journal.allotment(AMOUNT), "APPORTIONMENTS>ALLOTMENT_AVAILABLE"),
                Arguments.of(Journal.obligation(AMOUNT), "ALLOTMENT_AVAILABLE>RESERVED RESERVED>OBLIGATED"),
                Arguments.of(Journal.deobligation(AMOUNT), "OBLIGATED>ALLOTMENT_AVAILABLE"),
                Arguments.of(Journal.certification(AMOUNT), "OBLIGATED>ACCOUNTS_PAYABLE"),
                Arguments.of(Journal.disbursement(AMOUNT, Money.ZERO), "ACCOUNTS_PAYABLE>DISBURSED_IN_TRANSIT"),
                Arguments.of(Journal.settlement(AMOUNT, Money.ZERO), "DISBURSED_IN_TRANSIT>EXPENDED"),
                Arguments.of(Journal.returnInTransit(AMOUNT, Money.ZERO), "DISBURSED_IN_TRANSIT>OBLIGATED"),
                Arguments.of(Journal.returnAfterSettlement(AMOUNT, Money.ZERO), "EXPENDED>OBLIGATED"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void eachStepDebitsWhereTheMoneyWasAndCreditsWhereItIs(Journal journal, String moves) {
        // Given
        var entries = journal.entries();

        // When
        var written = new StringBuilder();
        for (var i = 0; i < entries.size(); i += 2) {
            written.append(i == 0 ? "" : " ")
                    .append(entries.get(i).account())
                    .append(">")
                    .append(entries.get(i + 1).account());
        }

        // Then
        assertThat(written).hasToString(moves);
        assertThat(entries).extracting(Entry::amount).containsOnly(AMOUNT);
        assertThat(entries).extracting(Entry::side).startsWith(Side.DEBIT, Side.CREDIT);
    }

    static List<Arguments> stepsWithInterest() {
        return List.of(
                Arguments.of(
                        Journal.recall(AMOUNT, INTEREST),
                        Journal.recall(AMOUNT, Money.ZERO),
                        "INTEREST_PAYABLE>ALLOTMENT_AVAILABLE"),
                Arguments.of(
                        Journal.disbursement(AMOUNT, INTEREST),
                        Journal.disbursement(AMOUNT, Money.ZERO),
                        "INTEREST_PAYABLE>DISBURSED_IN_TRANSIT"),
                Arguments.of(
                        Journal.settlement(AMOUNT, INTEREST),
                        Journal.settlement(AMOUNT, Money.ZERO),
                        "DISBURSED_IN_TRANSIT>INTEREST_EXPENDED"),
                Arguments.of(
                        Journal.returnInTransit(AMOUNT, INTEREST),
                        Journal.returnInTransit(AMOUNT, Money.ZERO),
                        "DISBURSED_IN_TRANSIT>INTEREST_PAYABLE"),
                Arguments.of(
                        Journal.returnAfterSettlement(AMOUNT, INTEREST),
                        Journal.returnAfterSettlement(AMOUNT, Money.ZERO),
                        "INTEREST_EXPENDED>INTEREST_PAYABLE"),
                Arguments.of(
                        Journal.deobligation(AMOUNT, INTEREST),
                        Journal.deobligation(AMOUNT),
                        "INTEREST_PAYABLE>ALLOTMENT_AVAILABLE"));
    }

    @ParameterizedTest
    @MethodSource("stepsWithInterest")
    void interestGoesThePaymentsWayInAccountsOfItsOwn(Journal journal, Journal principal, String moves) {
        assertThat(journal.step()).isEqualTo(principal.step());
        assertThat(journal.entries()).hasSize(4).startsWith(principal.entries().toArray(new Entry[0]));
        var debit = journal.entries().get(2);
        var credit = journal.entries().get(3);
        assertThat(debit.account() + ">" + credit.account()).isEqualTo(moves);
        assertThat(debit).isEqualTo(Entry.debit(debit.account(), INTEREST));
        assertThat(credit).isEqualTo(Entry.credit(credit.account(), INTEREST));
    }

    @Test
    void aJournalThatDoesNotBalanceIsRefused() {
        var debit = Entry.debit(Account.OBLIGATED, AMOUNT);
        var credit = Entry.credit(Account.EXPENDED, AMOUNT.minus(Money.ofCents(1)));

        assertThatIllegalArgumentException().isThrownBy(() -> new Journal(Step.SETTLEMENT, List.of(debit, credit)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Journal(Step.SETTLEMENT, List.of(debit)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Journal(Step.SETTLEMENT, List.of()));
    }

    @Test
    void anEntryOfNothingOrLessIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Journal.allotment(Money.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Journal.deobligation(Money.ofCents(-1)));
    }

    @Test
    void anUnbalancedLedgerShowsInTheTrialBalance() {
        var balance = TrialBalance.of(List.of(
                new TrialBalance.Turnover(Account.ALLOTTED, Side.DEBIT, AMOUNT),
                new TrialBalance.Turnover(Account.ALLOTMENT_AVAILABLE, Side.CREDIT, AMOUNT),
                new TrialBalance.Turnover(Account.EXPENDED, Side.CREDIT, Money.ofCents(1))));

        assertThat(balance.balanced()).isFalse();
        assertThat(balance.debit()).isEqualTo(AMOUNT);
        assertThat(balance.credit()).isEqualTo(AMOUNT.plus(Money.ofCents(1)));
        assertThat(balance.lines()).hasSameSizeAs(Account.values());
    }
}

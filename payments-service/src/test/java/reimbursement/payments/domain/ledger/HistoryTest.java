package reimbursement.payments.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reimbursement.payments.domain.Histories;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.funds.FundBalances;
import reimbursement.payments.domain.ledger.TrialBalance.Turnover;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.Samples;

class HistoryTest {
    private static final int HISTORIES = Histories.count();

    private final Map<Account, Map<Side, Money>> sums = new EnumMap<>(Account.class);

    @Test
    void whateverHappensTheLedgerBalancesAndTheFundEqualsItsEntries() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            // Given
            sums.clear();
            var random = new Random(seed);
            var fund = new Fund(UUID.randomUUID(), "F", "Performance awards", 2026);
            var payments = new ArrayList<Payment>();

            for (var step = 0; step < 120; step++) {
                // When
                happen(random, fund, payments);

                // Then
                var trial = TrialBalance.of(turnovers());
                assertThat(trial.balanced()).isTrue();
                assertThat(balances(trial)).as("seed %d step %d", seed, step).isEqualTo(balances(fund.balances()));
                nothingIsGivenTwice(fund.balances());
            }
        }
    }

    private static List<Money> balances(TrialBalance trial) {
        return trial.lines().stream()
                .map(line -> line.account().normalSide() == Side.DEBIT
                        ? line.debit().minus(line.credit())
                        : line.credit().minus(line.debit()))
                .toList();
    }

    /** None of them is negative. */
    private static List<Money> balances(FundBalances balances) {
        var all = Stream.of(Account.values()).map(balances::of).toList();
        assertThat(all.stream().noneMatch(Money::isNegative)).isTrue();
        return all;
    }

    /** Each step has at most what the one before it gave; so nothing is over-obligated. */
    private static void nothingIsGivenTwice(FundBalances balances) {
        assertThat(Money.sum(List.of(
                        balances.unapportioned(), balances.apportioned(), balances.allotted(), balances.canceled())))
                .isEqualTo(balances.appropriated());
        assertThat(Money.sum(
                        List.of(balances.available(), balances.reserved(), balances.unsettled(), balances.settled())))
                .isEqualTo(balances.allotted());
        assertThat(balances.reserved()).isEqualTo(Money.ZERO);
    }

    private void happen(Random random, Fund fund, List<Payment> payments) {
        switch (random.nextInt(9)) {
            case 0 -> Samples.give(fund, amount(random)).forEach(this::add);
            case 1 -> book(fund.appropriate(amount(random)));
            case 2 -> book(fund.apportion(amount(random)));
            case 3 -> book(fund.allot(amount(random)));
            case 4, 5 -> payments.add(Samples.waiting(Samples.award(), amount(random)));
            default -> {
                if (!payments.isEmpty()) {
                    advance(random, fund, payments.get(random.nextInt(payments.size())));
                }
            }
        }
    }

    /** Whatever exceeds the step before is refused, and books nothing. */
    private void book(Outcome<Journal> outcome) {
        if (outcome instanceof Outcome.Done<Journal>(var journal)) {
            add(journal);
        }
    }

    private void advance(Random random, Fund fund, Payment payment) {
        switch (payment.status()) {
            case HELD -> {
                book(payment.obligate(fund));
                switch (random.nextInt(6)) {
                    case 0 -> payment.replaceAmount(amount(random), fund).forEach(this::add);
                    case 1 -> cancel(fund, payment);
                    case 2 -> payment.resume(HeldFor.AWARD);
                    case 4 -> payment.resume(HeldFor.ACCOUNT_CHANGE);
                    case 3 -> payment.release();
                    default -> {}
                }
            }
            case SCHEDULED -> {
                switch (random.nextInt(6)) {
                    case 0 -> payment.replaceAmount(amount(random), fund).forEach(this::add);
                    case 1 -> cancel(fund, payment);
                    case 2 -> payment.suspend(HeldFor.AWARD);
                    case 3 -> Samples.done(payment.hold("doubt"));
                    default -> Samples.done(payment.approve("ann"));
                }
            }
            case APPROVED -> {
                payment.join(UUID.randomUUID(), UUID.randomUUID());
                book(fund, payment.certify("bob"));
                var interest = Money.ofCents(random.nextLong(100, 10_000));
                if (random.nextInt(3) == 0
                        && fund.accrueInterest(interest) instanceof Outcome.Done<Journal>(var journal)) {
                    add(journal);
                    payment.owe(interest);
                }
            }
            case CERTIFIED ->
                book(fund, random.nextInt(4) == 0 ? payment.recall(HeldFor.ACCOUNT_CHANGE) : payment.disburse("cleo"));
            case DISBURSED ->
                book(
                        fund,
                        switch (random.nextInt(4)) {
                            case 0 -> payment.comeBack("R03", Samples.ENTRY);
                            case 1 -> payment.reject("AC03");
                            default -> payment.settle(Samples.ENTRY);
                        });
            case SETTLED -> {
                if (random.nextInt(3) == 0) {
                    book(fund, payment.comeBack("R02", Samples.ENTRY));
                }
            }
            case RETURNED, REJECTED -> cancel(fund, payment);
            case CANCELLED -> {}
        }
    }

    private void cancel(Fund fund, Payment payment) {
        Samples.done(payment.cancel("given up")).ifPresent(journal -> book(fund, journal));
    }

    private void book(Fund fund, Journal journal) {
        add(fund.post(journal));
    }

    private void add(Journal journal) {
        for (var entry : journal.entries()) {
            sums.computeIfAbsent(entry.account(), account -> new EnumMap<>(Side.class))
                    .merge(entry.side(), entry.amount(), Money::plus);
        }
    }

    private List<Turnover> turnovers() {
        var turnovers = new ArrayList<Turnover>();
        sums.forEach((account, sides) ->
                sides.forEach((side, amount) -> turnovers.add(new Turnover(account, side, amount))));
        return turnovers;
    }

    private static Money amount(Random random) {
        return Money.ofCents(random.nextLong(1, 5_000_000));
    }
}

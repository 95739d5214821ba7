package reimbursement.payments.domain.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import reimbursement.payments.domain.Money;

/** The balance of every account on the side on which it stands. The two columns of a sound ledger are equal. */
public record TrialBalance(List<Line> lines, Money debit, Money credit) {

    /** One account; the column on which it does not stand is zero. */
    public record Line(Account account, Money debit, Money credit) {}

    /** All that was booked on one side of an account. */
    public record Turnover(Account account, Side side, Money amount) {}

    public TrialBalance {
        lines = List.copyOf(lines);
    }

    /** Accounts that were never booked are listed with zero. */
    public static TrialBalance of(List<Turnover> turnovers) {
        Map<Account, Money> debitBalances = new EnumMap<>(Account.class);
        for (var turnover : turnovers) {
            var debited = turnover.side() == Side.DEBIT
                    ? turnover.amount()
                    : turnover.amount().negated();
            debitBalances.merge(turnover.account(), debited, Money::plus);
        }
        var lines = Arrays.stream(Account.values())
                .map(account -> line(account, debitBalances.getOrDefault(account, Money.ZERO)))
                .toList();
        return new TrialBalance(
                lines,
                Money.sum(lines.stream().map(Line::debit).toList()),
                Money.sum(lines.stream().map(Line::credit).toList()));
    }

    public boolean balanced() {
        return debit.equals(credit);
    }

    private static Line line(Account account, Money debitBalance) {
        return debitBalance.isNegative()
                ? new Line(account, Money.ZERO, debitBalance.negated())
                : new Line(account, debitBalance, Money.ZERO);
    }
}

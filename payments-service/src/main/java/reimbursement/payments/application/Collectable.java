package reimbursement.payments.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.debts.Debt;
import reimbursement.payments.domain.debts.DebtOffset;
import reimbursement.payments.domain.debts.Offsetting;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.payments.Payment;

/** What the agencies of a schedule owe and may be kept back, with the funds that get it back, all locked. */
final class Collectable {
    private final Offsetting offsetting;
    private final Map<UUID, Fund> funds;
    private final Set<UUID> refunded = new TreeSet<>();
    private List<Offsetting.Line> lines = List.of();

    Collectable(List<Debt> debts, Map<UUID, Fund> funds) {
        this.offsetting = new Offsetting(debts);
        this.funds = funds;
    }

    /** What is kept back of the payment, which is certified next. */
    Money keepFrom(Payment payment) {
        lines = offsetting.keepFrom(payment.agencyId(), payment.net());
        return Money.sum(lines.stream().map(Offsetting.Line::amount).toList());
    }

    /** Books and says what was kept back of the payment that was certified just now. */
    List<DebtOffset> book(Payment payment, Bookings bookings) {
        var offsets = new ArrayList<DebtOffset>();
        for (var line : lines) {
            var debt = line.debt();
            var fund = Objects.requireNonNull(funds.get(debt.fundId()), "the fund of a debt is locked");
            bookings.offset(debt, payment.id(), line.amount(), fund);
            refunded.add(fund.id());
            offsets.add(new DebtOffset(Ids.next(), debt.id(), payment.id(), line.amount(), bookings.at()));
        }
        return offsets;
    }

    /** The funds to which something came back. */
    List<UUID> refunded() {
        return List.copyOf(refunded);
    }
}

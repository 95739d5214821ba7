package reimbursement.payments.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.kit.Ids;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.debts.Debt;
import reimbursement.payments.domain.debts.DebtNotice;
import reimbursement.payments.domain.debts.DebtStatus;
import reimbursement.payments.domain.debts.Owed;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.payments.Entitlement;

/** The debts of a batch's awards and claims, and what the batch raises and gives up of them. */
final class EntitlementDebts {
    private final Map<UUID, List<Debt>> debts;
    private final int appealDays;
    private final Bookings bookings;
    private final List<Debt> raised = new ArrayList<>();
    private final List<DebtNotice> notices = new ArrayList<>();
    private final List<Reduction> reductions = new ArrayList<>();

    /**
     * Something of a debt is given up.
     *
     * @param cause a code, as the event says it
     */
    record Reduction(Debt debt, Money amount, String cause) {}

    EntitlementDebts(List<Debt> debts, int appealDays, Bookings bookings) {
        this.debts = new HashMap<>(debts.stream().collect(Collectors.groupingBy(Debt::entitlementId)));
        this.appealDays = appealDays;
        this.bookings = bookings;
    }

    Owed of(Entitlement due) {
        return Owed.of(debts.getOrDefault(due.id(), List.of()));
    }

    /** @param fund the fund that paid too much */
    void raise(Entitlement due, Money amount, Fund fund) {
        var debt = new Debt(Ids.next(), due.id(), due.claimMonth(), due.agencyId(), amount, bookings.at());
        raised.add(debt);
        debts.computeIfAbsent(due.id(), id -> new ArrayList<>()).add(debt);
        notice(debt, fund);
    }

    /** Tells the agency of a debt; it is booked with that. */
    void notice(Debt debt, Fund fund) {
        debt.notice(fund.id(), bookings.on(), appealDays);
        notices.add(new DebtNotice(Ids.next(), debt, DebtNotice.Kind.DEMAND, bookings.on()));
        bookings.raised(debt, fund);
    }

    /**
     * Gives up so much, of the newest debt first.
     *
     * @param overpaid the fund that paid too much, for debts of which the agency was not told yet
     */
    void withdraw(Entitlement due, Money amount, String cause, Map<UUID, Fund> funds, Fund overpaid) {
        var left = amount;
        for (var debt : List.copyOf(debts.getOrDefault(due.id(), List.of())).reversed()) {
            if (left.isZero() || debt.outstanding().isZero()) {
                continue;
            }
            if (debt.status() == DebtStatus.RAISED) {
                notice(debt, overpaid);
            }
            var given = debt.withdraw(left);
            left = left.minus(given);
            reductions.add(new Reduction(debt, given, cause));
            bookings.reduced(debt, given, cause, Objects.requireNonNull(funds.get(debt.fundId()), "fund not locked"));
        }
    }

    List<Debt> raised() {
        return raised;
    }

    List<DebtNotice> notices() {
        return notices;
    }

    List<Reduction> reductions() {
        return reductions;
    }
}

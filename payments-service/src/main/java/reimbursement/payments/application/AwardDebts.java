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
import reimbursement.payments.domain.payments.AwardDue;

/** The debts of a batch's awards, and what the batch raises and gives up of them. */
final class AwardDebts {
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

    AwardDebts(List<Debt> debts, int appealDays, Bookings bookings) {
        this.debts = new HashMap<>(debts.stream().collect(Collectors.groupingBy(Debt::awardId)));
        this.appealDays = appealDays;
        this.bookings = bookings;
    }

    Owed of(AwardDue award) {
        return Owed.of(debts.getOrDefault(award.awardId(), List.of()));
    }

    /** @param fund the fund that paid too much */
    void raise(AwardDue award, Money amount, Fund fund) {
        var debt = new Debt(Ids.next(), award.awardId(), award.agencyId(), amount, bookings.at());
        raised.add(debt);
        debts.computeIfAbsent(award.awardId(), id -> new ArrayList<>()).add(debt);
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
    void withdraw(AwardDue award, Money amount, String cause, Map<UUID, Fund> funds, Fund overpaid) {
        var left = amount;
        for (var debt :
                List.copyOf(debts.getOrDefault(award.awardId(), List.of())).reversed()) {
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

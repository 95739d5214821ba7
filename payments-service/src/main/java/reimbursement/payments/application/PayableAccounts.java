package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.payments.domain.payees.PrenoteState;
import reimbursement.payments.persistence.BankAccounts;
import reimbursement.payments.persistence.BankAccounts.InForce;
import reimbursement.payments.persistence.PayeeHolds;
import reimbursement.payments.persistence.Prenotes;

/** Knows to which account each agency can be paid now, if to any. */
@ApplicationScoped
class PayableAccounts {
    private final BankAccounts accounts;
    private final PayeeHolds holds;
    private final Prenotes prenotes;
    private final Calendar calendar;

    PayableAccounts(BankAccounts accounts, PayeeHolds holds, Prenotes prenotes, Calendar calendar) {
        this.accounts = accounts;
        this.holds = holds;
        this.prenotes = prenotes;
        this.calendar = calendar;
    }

    /**
     * The account of each of these agencies that is in force, whose hold is over and whose prenote has passed where it
     * needs one. Agencies without such an account are absent, and so are those whose payments something stops.
     */
    Map<UUID, UUID> of(Collection<UUID> agencyIds) {
        var now = calendar.now();
        var usable = accounts.inForce(agencyIds).stream()
                .filter(account -> account.usableFrom() == null || !now.isBefore(account.usableFrom()))
                .toList();
        var stopped = holds.of(usable.stream().map(InForce::agencyId).toList()).keySet();
        var tried = prenotes.last(needingPrenote(usable));
        Map<UUID, UUID> payable = new HashMap<>();
        for (var account : usable) {
            var prenote = tried.get(account.id());
            var passed = !account.prenoteRequired()
                    || (prenote != null && prenote.state(calendar.today()) == PrenoteState.PASSED);
            if (passed && !stopped.contains(account.agencyId())) {
                payable.put(account.agencyId(), account.id());
            }
        }
        return payable;
    }

    private static List<UUID> needingPrenote(List<InForce> accounts) {
        return accounts.stream()
                .filter(InForce::prenoteRequired)
                .map(InForce::id)
                .toList();
    }
}

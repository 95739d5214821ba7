package reimbursement.payments.application;

import java.util.List;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.payments.Payment;

/** A locked fund and the payments that wait for it, locked as well, oldest first. */
record WaitingPayments(Fund fund, List<Payment> payments) {

    /** Obligates every payment that fits into what is left when its turn comes; the number of them. */
    int proceed(Bookings bookings) {
        var released = 0;
        for (var payment : payments) {
            if (fund.balances().available().isZero()) {
                break;
            }
            if (bookings.obligate(payment, fund.fiscalYear(), fund)) {
                released++;
            }
        }
        return released;
    }
}

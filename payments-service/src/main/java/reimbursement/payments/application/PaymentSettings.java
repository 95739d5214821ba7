package reimbursement.payments.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import reimbursement.payments.domain.payments.ReissueDue;
import reimbursement.payments.domain.payments.StopReason;

/** Settings of this service: {@code reimbursement.payments.*}. */
@ConfigMapping(prefix = "reimbursement.payments")
public interface PaymentSettings {
    /** Calendar days from the day of a bill, for which an award stands, to the day on which its payment is due. */
    int dueDays();

    /** The reasons for which days to the due day do not count; our reading, all of them unless set. */
    @WithDefault("BELIEVED_IMPROPER,AWARD_WITHHELD,PAYEE_FOUND")
    Set<StopReason> clockStops();

    /** When a payment is due that takes the place of one that came back; our reading. */
    @WithDefault("KEPT")
    ReissueDue reissueDue();

    /** The most bytes that a bank's report may have. */
    int settlementLimit();

    Payer payer();

    Approval approval();

    Interest interest();

    /** Late-payment interest. */
    interface Interest {
        /** The yearly rate in percent, with at most three decimals; where it is absent no interest is owed. */
        Optional<String> rate();
    }

    Funds funds();

    /** What funds do by themselves. */
    interface Funds {
        /** How often money that became free is given to what waits for it. */
        Duration poll();
    }

    /** What one person may approve. Amounts are dollars with two decimals. */
    interface Approval {
        /** The most payments in one request. */
        int most();

        /** The most that the payments of one request may come to. */
        String mostTogether();

        /** A payment above this amount needs two approvers; where it is absent one is always enough. */
        Optional<String> secondAbove();
    }

    Debts debts();

    /** What becomes of what agencies were paid too much; our reading, where the sources give no number. */
    interface Debts {
        /** Calendar days in which an agency may appeal; the debt is due on the last of them. */
        int appealDays();

        /** Calendar days after which a debt that is due is referred for collection: 120 (31 USC 3711(g)). */
        int referralDays();

        /** How often delinquent debts are looked for. */
        Duration poll();
    }

    /** Whose account the money leaves. */
    interface Payer {
        String name();

        String routingNumber();

        String accountNumber();
    }
}

package reimbursement.payments.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of payees: {@code reimbursement.payees.*}. */
@ConfigMapping(prefix = "reimbursement.payees")
public interface PayeeSettings {
    /** Days from the request of a change of account to the instant at which it may take effect, at the same time of day. */
    @WithDefault("10")
    int changeHoldDays();

    /** Days from the confirmation of an agency's first account to the instant from which it is paid to. */
    @WithDefault("0")
    int firstAccountHoldDays();

    /** Days for which a contact has been on file before a change of account may be confirmed with it. */
    @WithDefault("30")
    int contactSettlingDays();

    /** Whether every new account needs a prenote; otherwise those for which it is asked. */
    @WithDefault("false")
    boolean prenote();

    Screening screening();

    /** How often changes whose hold is over are looked for. */
    @WithDefault("PT30S")
    Duration poll();

    /** How often values are looked for that an old key sealed. */
    @WithDefault("PT10M")
    Duration resealing();

    /** The check before payment. */
    interface Screening {
        /** Whether a payment is certified only where its payee has been checked. */
        @WithDefault("false")
        boolean required();

        /** Days after which an answer is too old to certify on. */
        @WithDefault("30")
        int maxAgeDays();
    }
}

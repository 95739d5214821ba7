package reimbursement.payments.domain.debts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency's objection to a debt, one for each debt, and what was decided on it. */
@Embeddable
public record Appeal(
        @Column(name = "appealed_on") LocalDate appealedOn,
        @Column(name = "appealed_by") String appealedBy,
        @Column(name = "appeal_reason") String reason,
        @Column(name = "decided_on") @Nullable LocalDate decidedOn,
        @Column(name = "decided_by") @Nullable String decidedBy,

        @Column(name = "decided") @Enumerated(EnumType.STRING) @Nullable
        Decision decision,

        @Column(name = "decision_reason") @Nullable String decisionReason) {

    /** What can become of an appeal. */
    public enum Decision {
        /** The debt stands, and is due at once. */
        UPHELD,
        /** Part of it is given up. */
        REDUCED,
        /** All that is outstanding is given up. */
        WAIVED
    }

    static Appeal made(String reason, String by, LocalDate on) {
        return new Appeal(on, by, reason, null, null, null, null);
    }

    Appeal decided(Decision as, String why, String by, LocalDate on) {
        return new Appeal(appealedOn, appealedBy, reason, on, by, as, why);
    }
}

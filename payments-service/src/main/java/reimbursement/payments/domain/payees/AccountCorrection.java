package reimbursement.payments.domain.payees;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;

/**
 * A payee's bank says that an account is written otherwise. It comes through the network in answer to a payment, not from
 * whoever wants to be paid, so it needs no call; but two people have a hand in it, and no payment goes before it is
 * applied.
 */
@Entity
public class AccountCorrection {
    /** NACHA Operating Rules: applied within six banking days of its receipt, or before the next entry. */
    public static final int BANKING_DAYS = 6;

    @Id
    private UUID id;

    private UUID settlementId;
    private UUID paymentId;
    private UUID agencyId;
    private UUID accountId;
    private String code;
    private @Nullable String routingNumber;
    private byte @Nullable [] sealedNumber;
    private @Nullable String maskedNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable AccountType accountType;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status;

    private String receivedBy;
    private Instant receivedAt;
    private LocalDate applyBy;
    private @Nullable UUID newAccountId;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String reason;

    protected AccountCorrection() {}

    /**
     * @param of the payment that the bank answers, and the account that it went to
     * @param sealedNumber the corrected number, sealed; null where the number is right
     * @param applyBy the last day on which it is to be applied
     */
    public AccountCorrection(
            UUID id,
            Subject of,
            Correction correction,
            byte @Nullable [] sealedNumber,
            String by,
            Instant at,
            LocalDate applyBy) {
        this.id = id;
        this.settlementId = of.settlementId();
        this.paymentId = of.paymentId();
        this.agencyId = of.agencyId();
        this.accountId = of.accountId();
        this.code = correction.code();
        this.routingNumber = correction.routingNumber() == null
                ? null
                : correction.routingNumber().digits();
        this.sealedNumber = sealedNumber == null ? null : sealedNumber.clone();
        this.maskedNumber = correction.accountNumber() == null
                ? null
                : correction.accountNumber().masked();
        this.accountType = correction.accountType();
        this.status = CorrectionStatus.RECEIVED;
        this.receivedBy = by;
        this.receivedAt = at;
        this.applyBy = applyBy;
    }

    /** What a correction is about. */
    public record Subject(UUID settlementId, UUID paymentId, UUID agencyId, UUID accountId) {}

    /** Payments wait for it from now on. */
    public void takeUp() {
        require(CorrectionStatus.RECEIVED);
        status = CorrectionStatus.PENDING;
    }

    /** It changes nothing. */
    public void passOver(String why, Instant at) {
        require(CorrectionStatus.RECEIVED);
        end(CorrectionStatus.OBSOLETE, receivedBy, why, at);
    }

    /** The corrected account is in force; it takes another person than the one who posted the bank's report. */
    public Outcome<AccountCorrection> apply(String by, UUID correctedAccount, Instant at) {
        if (status != CorrectionStatus.PENDING) {
            return notPending();
        }
        if (by.equals(receivedBy)) {
            return Outcome.refused(
                    Rule.SEPARATION_OF_DUTIES, "Whoever posted a correction cannot be the one who applies it.");
        }
        newAccountId = correctedAccount;
        end(CorrectionStatus.APPLIED, by, null, at);
        return Outcome.done(this);
    }

    public Outcome<AccountCorrection> dismiss(String by, String why, Instant at) {
        if (status != CorrectionStatus.PENDING) {
            return notPending();
        }
        end(CorrectionStatus.DISMISSED, by, why, at);
        return Outcome.done(this);
    }

    /** Holds the number under the key in use. */
    public void reseal(byte[] sealed) {
        sealedNumber = sealed.clone();
    }

    private Outcome<AccountCorrection> notPending() {
        return Outcome.refused(Rule.CORRECTION_NOT_PENDING, "The correction is over; it is " + status.name() + ".");
    }

    private void end(CorrectionStatus as, String by, @Nullable String why, Instant at) {
        status = as;
        endedBy = by;
        endedAt = at;
        reason = why;
    }

    private void require(CorrectionStatus needed) {
        if (status != needed) {
            throw new IllegalStateException("a " + status + " correction where a " + needed + " one is needed");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID settlementId() {
        return settlementId;
    }

    public UUID paymentId() {
        return paymentId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID accountId() {
        return accountId;
    }

    public String code() {
        return code;
    }

    public @Nullable String routingNumber() {
        return routingNumber;
    }

    public byte @Nullable [] sealedNumber() {
        return sealedNumber == null ? null : sealedNumber.clone();
    }

    public @Nullable String maskedNumber() {
        return maskedNumber;
    }

    public @Nullable AccountType accountType() {
        return accountType;
    }

    public CorrectionStatus status() {
        return status;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate applyBy() {
        return applyBy;
    }

    /** Whether it should have been applied before this day. */
    public boolean overdue(LocalDate today) {
        return status == CorrectionStatus.PENDING && today.isAfter(applyBy);
    }

    public @Nullable UUID newAccountId() {
        return newAccountId;
    }

    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}

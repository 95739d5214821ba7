package reimbursement.payments.domain.payees;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;

/** An account that an agency is paid to. Its number is held sealed and shown masked. */
@Entity
public class BankAccount {
    @Id
    private UUID id;

    private UUID agencyId;
    private String routingNumber;
    private byte[] sealedNumber;
    private String maskedNumber;

    @Enumerated(EnumType.STRING)
    private AccountType accountType;

    private String holder;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable String confirmationMethod;
    private @Nullable Instant usableFrom;
    private boolean prenoteRequired;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    protected BankAccount() {}

    private BankAccount(
            UUID id,
            UUID agencyId,
            AccountDetails details,
            byte[] sealedNumber,
            boolean prenoteRequired,
            String by,
            Instant at) {
        this.id = id;
        this.agencyId = agencyId;
        this.routingNumber = details.routingNumber().digits();
        this.sealedNumber = sealedNumber.clone();
        this.maskedNumber = details.accountNumber().masked();
        this.accountType = details.accountType();
        this.holder = details.holder();
        this.status = AccountStatus.PROPOSED;
        this.prenoteRequired = prenoteRequired;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** @param prenoteRequired whether a prenote must have passed before the first payment */
    public static BankAccount propose(
            UUID id,
            UUID agencyId,
            AccountDetails details,
            byte[] sealedNumber,
            boolean prenoteRequired,
            String by,
            Instant at) {
        return new BankAccount(id, agencyId, details, sealedNumber, prenoteRequired, by, at);
    }

    /**
     * Makes this the first account that the agency is paid to.
     *
     * @param method how the agency was reached out of band
     * @param hadAnother whether the agency was paid to an account before: a change of account
     * @param usableFrom the instant from which payments may go to it
     */
    public Outcome<BankAccount> confirm(String by, String method, boolean hadAnother, Instant at, Instant usableFrom) {
        if (status != AccountStatus.PROPOSED) {
            return Outcome.refused(Rule.ACCOUNT_NOT_PROPOSED, "Only a proposed account can be confirmed.");
        }
        if (by.equals(proposedBy)) {
            return Outcome.refused(
                    Rule.SEPARATION_OF_DUTIES, "Whoever proposed an account cannot be the one who confirms it.");
        }
        if (hadAnother) {
            return Outcome.refused(
                    Rule.ACCOUNT_CHANGE_NEEDS_PROCEDURE,
                    "The agency was paid to another account before; a change of account is confirmed by a call to the"
                            + " contact on file.");
        }
        comeIntoForce(by, method, at, usableFrom);
        return Outcome.done(this);
    }

    /** Takes the place of the account before it, once the change is confirmed and its hold is over. */
    void succeed(String confirmer, Instant at) {
        require(AccountStatus.PROPOSED);
        comeIntoForce(confirmer, "ACCOUNT_CHANGE", at, at);
    }

    /** Takes the place of the account that the payee's bank corrected. */
    public void correct(String confirmer, Instant at) {
        require(AccountStatus.PROPOSED);
        comeIntoForce(confirmer, "CORRECTED_BY_THE_BANK", at, at);
    }

    private void comeIntoForce(String by, String method, Instant at, Instant from) {
        status = AccountStatus.CONFIRMED;
        confirmedBy = by;
        confirmedAt = at;
        confirmationMethod = method;
        usableFrom = from;
    }

    /** Another account is in force from now on. */
    public void giveWay(String by, Instant at) {
        require(AccountStatus.CONFIRMED);
        end(AccountStatus.REPLACED, by, "replaced", at);
    }

    /** It is not going to be used; a proposed account alone. */
    public void discard(String by, String why, Instant at) {
        require(AccountStatus.PROPOSED);
        end(AccountStatus.DISCARDED, by, why, at);
    }

    /** The bank or the agency says that it exists no more; nothing is paid to it from now on. */
    public Outcome<BankAccount> close(String by, String why, Instant at) {
        if (status != AccountStatus.CONFIRMED) {
            return Outcome.refused(Rule.ACCOUNT_NOT_CONFIRMED, "Only the account in force can be closed.");
        }
        end(AccountStatus.CLOSED, by, why, at);
        return Outcome.done(this);
    }

    private void end(AccountStatus as, String by, String why, Instant at) {
        status = as;
        endedBy = by;
        endedAt = at;
        endReason = why;
    }

    private void require(AccountStatus needed) {
        if (status != needed) {
            throw new IllegalStateException("a " + status + " account where a " + needed + " one is needed");
        }
    }

    /** Holds the number under the key in use. */
    public void reseal(byte[] sealed) {
        sealedNumber = sealed.clone();
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String routingNumber() {
        return routingNumber;
    }

    public byte[] sealedNumber() {
        return sealedNumber.clone();
    }

    public String maskedNumber() {
        return maskedNumber;
    }

    public AccountType accountType() {
        return accountType;
    }

    public String holder() {
        return holder;
    }

    public AccountStatus status() {
        return status;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable String confirmationMethod() {
        return confirmationMethod;
    }

    /** The instant from which payments may go to it, null until it is confirmed and for those confirmed before holds. */
    public @Nullable Instant usableFrom() {
        return usableFrom;
    }

    public boolean prenoteRequired() {
        return prenoteRequired;
    }

    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String endReason() {
        return endReason;
    }
}

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

    protected BankAccount() {}

    private BankAccount(UUID id, UUID agencyId, AccountDetails details, byte[] sealedNumber, String by, Instant at) {
        this.id = id;
        this.agencyId = agencyId;
        this.routingNumber = details.routingNumber().digits();
        this.sealedNumber = sealedNumber.clone();
        this.maskedNumber = details.accountNumber().masked();
        this.accountType = details.accountType();
        this.holder = details.holder();
        this.status = AccountStatus.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    public static BankAccount propose(
            UUID id, UUID agencyId, AccountDetails details, byte[] sealedNumber, String by, Instant at) {
        return new BankAccount(id, agencyId, details, sealedNumber, by, at);
    }

    /**
     * Makes this the account that the agency is paid to.
     *
     * @param method how the agency was reached out of band
     * @param anotherIsConfirmed whether the agency is paid to another account already: a change of account
     */
    public Outcome<BankAccount> confirm(String by, String method, boolean anotherIsConfirmed, Instant at) {
        if (status != AccountStatus.PROPOSED) {
            return Outcome.refused(Rule.ACCOUNT_NOT_PROPOSED, "The account is confirmed already.");
        }
        if (by.equals(proposedBy)) {
            return Outcome.refused(
                    Rule.SEPARATION_OF_DUTIES, "Whoever proposed an account cannot be the one who confirms it.");
        }
        if (anotherIsConfirmed) {
            return Outcome.refused(
                    Rule.ACCOUNT_CHANGE_NEEDS_PROCEDURE,
                    "The agency has a confirmed account; changing it needs the procedure for changes of account.");
        }
        status = AccountStatus.CONFIRMED;
        confirmedBy = by;
        confirmedAt = at;
        confirmationMethod = method;
        return Outcome.done(this);
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
}

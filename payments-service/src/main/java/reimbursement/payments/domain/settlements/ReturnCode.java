package reimbursement.payments.domain.settlements;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a payee's bank sends a credit of Treasury's back (NACHA Operating Rules, return reason codes). Codes that are not
 * here are carried as they come.
 */
public enum ReturnCode {
    R02("Account closed", true),
    R03("No account, or unable to locate it", true),
    R04("Invalid account number", true),
    R16("Account frozen", true),
    R17("File record edit criteria", true),
    R20("Non-transaction account", true),
    R23("Credit refused by the receiver", false),
    R24("Duplicate entry", false),
    R29("Not authorised by a corporate customer", false);

    private final String meaning;
    private final boolean ofAccount;

    ReturnCode(String meaning, boolean ofAccount) {
        this.meaning = meaning;
        this.ofAccount = ofAccount;
    }

    public static Optional<ReturnCode> of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst();
    }

    public String meaning() {
        return meaning;
    }

    /** The account itself is the reason: another payment to it would come back as well. */
    public boolean ofAccount() {
        return ofAccount;
    }
}

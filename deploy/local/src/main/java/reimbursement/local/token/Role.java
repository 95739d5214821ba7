package reimbursement.local.token;

import java.util.Locale;

/** The roles that the services know. */
public enum Role {
    PROGRAMME,
    AGENCY,
    ICE,
    TREASURY,
    APPROVER,
    CERTIFIER,
    DISBURSER,
    AUDITOR,
    OPERATOR;

    /** As it stands in the claim {@code groups}: {@code programme}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

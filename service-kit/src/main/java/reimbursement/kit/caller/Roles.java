package reimbursement.kit.caller;

/** The roles that tokens carry in the claim {@code groups}; for {@code @RolesAllowed}. */
public final class Roles {
    public static final String PROGRAMME = "programme";
    /** Confined to the data of the token's {@code agency_id}. */
    public static final String AGENCY = "agency";

    public static final String ICE = "ice";
    public static final String TREASURY = "treasury";
    public static final String APPROVER = "approver";
    public static final String CERTIFIER = "certifier";
    public static final String DISBURSER = "disburser";
    /** Reads everything, changes nothing. */
    public static final String AUDITOR = "auditor";

    public static final String OPERATOR = "operator";

    private Roles() {}
}

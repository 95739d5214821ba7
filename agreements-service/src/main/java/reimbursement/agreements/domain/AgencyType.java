package reimbursement.agreements.domain;

/** What kind of body an agency belongs to, as the published sheets tell it. */
public enum AgencyType {
    COUNTY("County"),
    MUNICIPALITY("Municipality"),
    STATE("State Agency"),
    OTHER("Other");

    private final String title;

    AgencyType(String title) {
        this.title = title;
    }

    /** The name of the type in the published sheets. */
    public String title() {
        return title;
    }
}

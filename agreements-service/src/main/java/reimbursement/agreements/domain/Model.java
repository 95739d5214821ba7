package reimbursement.agreements.domain;

/** The three models of a 287(g) agreement. */
public enum Model {
    /** Officers act in their routine duties; the only model that earns performance awards. */
    TFM("Task Force Model"),
    /** Officers serve administrative warrants in the agency's jail. */
    WSO("Warrant Service Officer"),
    /** Officers identify and process people in the agency's jail. */
    JEM("Jail Enforcement Model");

    private final String title;

    Model(String title) {
        this.title = title;
    }

    /** The name of the model in the published sheets. */
    public String title() {
        return title;
    }
}

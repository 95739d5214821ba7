package reimbursement.awards.domain.roster;

/** The three models of a 287(g) agreement. */
public enum Model {
    /** Task force. */
    TFM,
    /** Warrant service officer. */
    WSO,
    /** Jail enforcement. */
    JEM
}

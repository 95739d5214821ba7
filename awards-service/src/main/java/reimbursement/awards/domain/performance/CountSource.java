package reimbursement.awards.domain.performance;

/** Who reported a count. Each quarter has one from the agency and one from ICE, which verifies against its own. */
public enum CountSource {
    AGENCY,
    ICE
}

package reimbursement.awards.domain.award;

/** What an award waits for, or what keeps it at zero, and what would change that; a sentence each. */
public final class Remedy {

    private Remedy() {}

    /** What releases an award that is withheld. */
    public static String of(WithholdingReason reason) {
        return switch (reason) {
            case COUNT_MISSING_AGENCY -> "The agency reports its count.";
            case COUNT_MISSING_ICE -> "ICE reports its count.";
            case DISPUTE_OPEN ->
                "One of the two counts is corrected to the other, the programme sets the count, or the window ends.";
            case ROSTER_MISMATCH -> "The agency is restated, or what is parked of it is replayed.";
        };
    }

    /** What would change an award, beside its count's band and its officers. */
    public static String of(AwardReason reason) {
        return switch (reason) {
            case BAND_90, BAND_80, BAND_70, OTHER_BAND, BELOW_BANDS ->
                "A corrected count in another band, or other officers.";
            case NO_ASSIGNMENTS -> "A corrected count of persons assigned.";
            case NO_ELIGIBLE_OFFICERS -> "An officer who meets every rule at the snapshot.";
            case NOT_ENROLLED -> EligibilityRule.AGENCY_ENROLLED.remedy();
            case NO_LIVE_AGREEMENT ->
                "A task-force agreement is in effect and not suspended on the snapshot day: dates are corrected, or the"
                        + " suspension is vacated.";
        };
    }
}

package reimbursement.awards.domain.claims;

/** What a line of a claim is for (DHS announcement of reimbursement under 287(g), September 2025). */
public enum CostType {
    /** An officer's salary for days of a month; within the annual salary of the fiscal year. */
    SALARY,
    /** An officer's benefits for days of a month. */
    BENEFITS,
    /** An officer's overtime; up to a share of the annual salary of the fiscal year. */
    OVERTIME,
    /** Equipment for an officer; up to an amount once in a lifetime. */
    EQUIPMENT,
    /** A vehicle of the agency; up to an amount for each agency once in a lifetime. */
    VEHICLE;

    /** Whether a line of this kind names an officer. */
    public boolean isOfOfficer() {
        return this != VEHICLE;
    }

    /** Whether the cost arises day by day, so that days without eligibility take their part of it. */
    public boolean accruesByDay() {
        return switch (this) {
            case SALARY, BENEFITS, OVERTIME -> true;
            case EQUIPMENT, VEHICLE -> false;
        };
    }

    /** Whether its limit depends on the officer's pay. */
    public boolean isLimitedByPay() {
        return this == SALARY || this == OVERTIME;
    }
}

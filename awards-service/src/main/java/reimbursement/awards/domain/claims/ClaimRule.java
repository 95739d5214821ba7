package reimbursement.awards.domain.claims;

import java.util.Locale;
import reimbursement.awards.domain.award.Basis;

/**
 * The rules of claims. [P] is published by the programme or law, [R] our reading where the sources are silent, a
 * setting of the policy. The rules of days stand in the order in which they are asked.
 */
public enum ClaimRule {
    /** [P] DHS announcement, September 2025: salary and benefits, overtime, equipment and vehicles are reimbursed. */
    ALLOWED_IN_FULL(Basis.PUBLISHED, "Everything charged is allowed.", "Nothing."),

    /** [R] Not decided before the officer has arrived, so that no order of arrival takes money away. */
    OFFICER_NOT_YET_KNOWN(
            Basis.READING,
            "Nothing has been heard of this officer yet.",
            "The officer's nomination, training or authorisation arrives."),
    /** [R] Overtime and salary are limited by annual pay, so pay has to be in force on the last day claimed. */
    PAY_NOT_YET_KNOWN(
            Basis.READING,
            "No pay of this officer is known that is in force on the last day claimed.",
            "Pay in force by then arrives."),
    /** [R] Pay of nothing, or above a setting, is a mistake of typing until it is mended. */
    PAY_NOT_PLAUSIBLE(
            Basis.READING,
            "The pay that was set cannot be right: it is zero on a day claimed, or implausibly high in the fiscal year.",
            "The pay is corrected."),
    /** [R] An authorisation came before the agreement that it is under. */
    AGREEMENT_NOT_YET_KNOWN(
            Basis.READING,
            "The agreement behind the cost has not been heard of yet.",
            "The agreement's signature arrives."),

    /** [R] The same cost of the same officer for the same days is one cost. */
    SAME_LINE_TWICE(
            Basis.READING,
            "An earlier line of this claim is for the same officer, kind of cost and reference, and for some of the same"
                    + " days.",
            "An amendment leaves one of the two out, or gives purchases references of their own."),
    /** [P] Charges reflect actual work (2 CFR 200.430): no more hours than there were. */
    HOURS_ABOVE_THE_MONTH(
            Basis.PUBLISHED, "More hours of work are claimed than the days have.", "An amendment corrects the hours."),
    /** [R] Overtime is what is worked beyond a salaried month, so a claim with overtime shows that salary. */
    OVERTIME_WITHOUT_SALARY(
            Basis.READING,
            "Overtime is claimed of an officer of whom the claim has no salary.",
            "An amendment adds the officer's salary line."),

    /** [P] DHS announcement, September 2025: costs from 1 October 2025 on. */
    FROM_THE_FIRST_DAY_ON(Basis.PUBLISHED, "The cost is of days before the programme's first day.", "Nothing."),
    /** [R] Enrolment is an object of its own: the agreement alone promises no money. */
    AGENCY_ENROLLED(
            Basis.READING,
            "The agency was not enrolled for reimbursement on these days.",
            "The agency's enrolment is approved from an earlier day on."),
    /** [P] Reimbursed is what an agency pays its own officers. */
    OFFICER_OF_THE_AGENCY(
            Basis.PUBLISHED,
            "The officer is authorised for another agency and was never authorised for this one.",
            "The officer is transferred to this agency and authorised under its agreement."),
    /** [R] Officers of the task force; jail enforcement and warrant service are a setting, off. */
    MODEL_REIMBURSED(
            Basis.READING,
            "The officer's authorisation is under a model that is not reimbursed.",
            "The officer is authorised under a task-force agreement."),
    /** [P] MOA: authorisation is written and lasts two years. */
    AUTHORISED(
            Basis.PUBLISHED,
            "No authorisation of the officer holds on these days.",
            "An authorisation covers these days."),
    /** [P] DHS announcement, September 2025: each eligible trained officer. */
    TRAINED(
            Basis.PUBLISHED,
            "The officer had not completed training for the model on these days.",
            "The day on which training was completed is corrected."),
    /** [R] One agency at a time: from the first day away the officer's cost is another's. */
    NOT_SEPARATED(
            Basis.READING,
            "The officer had separated from the agency, or was transferred away, on these days.",
            "The day of the separation is corrected."),
    /** [P] MOA: ICE or the agency may revoke an authorisation any day; the first day revoked does not count. */
    NOT_REVOKED(
            Basis.PUBLISHED,
            "The officer's authorisation was revoked on these days.",
            "The officer is authorised anew, or the revocation is corrected."),
    /** [P] MOA: it takes effect when both sides have signed, and ends by notice or termination. */
    AGREEMENT_LIVE(
            Basis.PUBLISHED,
            "The agreement behind the cost was not in effect on these days.",
            "The agreement's dates are corrected."),
    /** [P] MOA: ICE may suspend at once. */
    AGREEMENT_NOT_SUSPENDED(
            Basis.PUBLISHED,
            "The agreement behind the cost was suspended on these days.",
            "The suspension is vacated or ends earlier."),
    /** [R] Authorised for two agencies on one day, the officer counts for the one that was authorised last. */
    ONE_AGENCY_A_DAY(
            Basis.READING,
            "Another agency's later authorisation of the same officer holds on these days.",
            "One of the two authorisations is ended or corrected."),

    /** [P] The federal share never pays what another source paid (2 CFR 200.306, 200.406). */
    OTHER_FUNDING(Basis.PUBLISHED, "Another source pays it.", "An amendment declares less of other funding."),
    /** [R] Salary over the fiscal year never exceeds annual salary: the rates in force by days, rounded half up once. */
    SALARY_WITHIN_ANNUAL(
            Basis.READING,
            "The salary allowed over the fiscal year reaches the officer's annual salary.",
            "The officer's pay rises, or earlier months claim less."),
    /** [P] DHS announcement, September 2025: overtime up to 25 % of annual salary. [R] by fiscal year, cumulative. */
    OVERTIME_CAP(
            Basis.PUBLISHED,
            "The overtime allowed over the fiscal year reaches its share of the officer's annual salary.",
            "The officer's pay rises, earlier months claim less, or the next fiscal year begins."),
    /** [P] DHS announcement, September 2025: up to $7,500 of equipment per trained officer. [R] once in a lifetime. */
    EQUIPMENT_CAP(
            Basis.PUBLISHED,
            "The equipment allowed for this officer, in whichever agency, reaches its limit.",
            "Earlier months claim less."),
    /** [P] DHS announcement, September 2025: up to $100,000 of vehicles per agency. [R] once in a lifetime. */
    VEHICLE_CAP(
            Basis.PUBLISHED, "The vehicles allowed for this agency reach their limit.", "Earlier months claim less.");

    private final Basis basis;
    private final String clause;
    private final String remedy;

    ClaimRule(Basis basis, String clause, String remedy) {
        this.basis = basis;
        this.clause = clause;
        this.remedy = remedy;
    }

    /** The rule's name as callers see it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the rule found, in a sentence. */
    public String clause() {
        return clause;
    }

    /** What would change the decision, in a sentence. */
    public String remedy() {
        return remedy;
    }

    /** Whether the rule is published or our reading. */
    public Basis basis() {
        return basis;
    }
}

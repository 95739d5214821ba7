package reimbursement.officers.domain;

import java.util.List;

/** What came of asking for a change: the facts that it made, or the rule that refused it. */
public sealed interface Outcome {

    /** In the order in which they are to be told; none if all of it was on record already. */
    record Accepted(List<OfficerFact> facts) implements Outcome {}

    record Refused(Rule rule, String detail) implements Outcome {}

    static Outcome accepted(OfficerFact... facts) {
        return new Accepted(List.of(facts));
    }

    static Outcome unchanged() {
        return new Accepted(List.of());
    }

    static Outcome refused(Rule rule, String detail) {
        return new Refused(rule, detail);
    }
}

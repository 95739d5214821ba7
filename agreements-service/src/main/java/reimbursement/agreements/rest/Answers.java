package reimbursement.agreements.rest;

import reimbursement.agreements.domain.Outcome;
import reimbursement.kit.rest.Problems;

/** Where refusals become problems. */
final class Answers {

    private Answers() {}

    /** What was decided; a refusal is thrown as a 409 problem named after its rule. */
    static <T> T decided(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Decided<T>(T result) -> result;
            case Outcome.Refused<T>(String rule, String detail) -> throw Problems.refused(rule, detail);
        };
    }
}

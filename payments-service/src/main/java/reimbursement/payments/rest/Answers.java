package reimbursement.payments.rest;

import java.util.Locale;
import java.util.Optional;
import reimbursement.kit.json.Amount;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;

/** Turns what the application decided into answers: a value, or the problem that says why not. */
final class Answers {
    private Answers() {}

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var rule, var detail) -> throw Problems.refused(rule.code(), detail);
        };
    }

    static <T> T found(Optional<T> found, String what, Object id) {
        return found.orElseThrow(() -> Problems.notFound(what, id));
    }

    static Amount amount(Money money) {
        return Amount.ofCents(money.cents());
    }

    /** Enums are written in lower case with hyphens where they are a status. */
    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package reimbursement.agreements.rest;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Outcome;
import reimbursement.kit.rest.Problems;

/** Where refusals become problems and filters become values. */
final class Answers {

    private Answers() {}

    /** What was decided; a refusal is thrown as a 409 problem named after its rule. */
    static <T> T decided(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Decided<T>(T result) -> result;
            case Outcome.Refused<T>(String rule, String detail) -> throw Problems.refused(rule, detail);
        };
    }

    /** A filter's value among a fixed few, in any case; anything else is a 400 problem. */
    static <E extends Enum<E>> Optional<E> oneOf(Class<E> values, String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Enum.valueOf(values, text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            throw Problems.invalid(field, "is not one of the values that this field may have");
        }
    }
}

package reimbursement.payments.domain;

import java.util.function.Function;

/** What became of a command: done, with what it brought, or refused by a rule with nothing changed. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Rule rule, String detail) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Rule rule, String detail) {
        return new Refused<>(rule, detail);
    }

    default <R> Outcome<R> map(Function<T, R> change) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(change.apply(value));
            case Refused<T>(var rule, var detail) -> new Refused<>(rule, detail);
        };
    }
}

package reimbursement.agreements.domain.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One cell understood, or the reason why not. */
sealed interface Field<T> {

    /** Understood, after these repairs. */
    record Understood<T>(T value, List<String> repairs) implements Field<T> {}

    /** Not understood. */
    record Rejected<T>(String reason) implements Field<T> {}

    static <T> Field<T> understood(T value, String... repairs) {
        return new Understood<>(value, List.of(repairs));
    }

    static <T> Field<T> rejected(String reason) {
        return new Rejected<>(reason);
    }

    default Optional<T> found() {
        return switch (this) {
            case Understood<T>(T value, List<String> _) -> Optional.of(value);
            case Rejected<T> _ -> Optional.empty();
        };
    }

    /** Reads a cell that must be filled and legible. */
    static <T> Field<T> required(CellText cell, Function<String, Field<T>> reading) {
        if (!cell.legible()) {
            return rejected("holds control or unreadable characters");
        }
        return cell.isBlank() || cell.isNotAvailable() ? rejected("missing") : reading.apply(cell.text());
    }
}

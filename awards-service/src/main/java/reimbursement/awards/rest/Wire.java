package reimbursement.awards.rest;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.Basis;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.rest.Problems;

/** How quarters and states are written in requests and answers. */
final class Wire {

    private Wire() {}

    /** A state in answers: lower case, hyphens between words. */
    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where a rule comes from: published, or assumed. */
    static String written(Basis basis) {
        return switch (basis) {
            case PUBLISHED -> "published";
            case READING -> "assumed";
        };
    }

    /** Where a rule comes from as a filter; anything else is a 400 problem that names the choices. */
    static Optional<Basis> basis(@Nullable String text) {
        return switch (text) {
            case null -> Optional.empty();
            case "published" -> Optional.of(Basis.PUBLISHED);
            case "assumed" -> Optional.of(Basis.READING);
            default -> throw Problems.invalid("basis", "must be one of [published, assumed]");
        };
    }

    /** A state as a filter; anything else is a 400 problem that names the choices. */
    static <E extends Enum<E>> Optional<E> read(String field, @Nullable String text, Class<E> type) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(value -> written(value).equals(text))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        field,
                        "must be one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Wire::written)
                                        .toList())));
    }

    /** Yes or no as a filter; anything else is a 400 problem. */
    static Optional<Boolean> flag(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw Problems.invalid(field, "must be true or false");
        };
    }

    /** A month, such as 2025-10; anything else is a 400 problem. */
    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException noMonth) {
            throw Problems.invalid("month", "must be a month such as 2025-10");
        }
    }

    /** A quarter; anything else is a 400 problem. */
    static FiscalQuarter quarter(String text) {
        return FiscalQuarter.parse(text)
                .orElseThrow(() -> Problems.invalid("quarter", "must be a fiscal quarter such as FY2026Q1"));
    }

    /** A quarter as a filter. */
    static Optional<FiscalQuarter> quarterFilter(@Nullable String text) {
        return Optional.ofNullable(text).map(Wire::quarter);
    }
}

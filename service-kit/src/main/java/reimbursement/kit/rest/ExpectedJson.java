package reimbursement.kit.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.EventJson;

/** What JSON a Java type expects, in words. */
final class ExpectedJson {
    private ExpectedJson() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "is of the wrong type";
        }
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(value -> EventJson.mapper().valueToTree(value).asText())
                            .collect(Collectors.joining(", "));
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "must be a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        if (type == String.class) {
            return "must be a string";
        }
        if (type == LocalDate.class) {
            return "must be a date such as 2026-01-31";
        }
        if (type == Instant.class) {
            return "must be an instant such as 2026-01-31T12:00:00Z";
        }
        if (type == UUID.class) {
            return "must be a UUID";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "must be an array" : "must be an object";
    }
}

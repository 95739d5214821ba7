package reimbursement.awards.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions that hold where they are asked for, for lists in order of id. */
final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Asks that a field be a value. */
    Filter where(String field, Optional<?> value) {
        return where(field, "=", value);
    }

    /** Asks that the id be behind another. */
    Filter after(Optional<?> id) {
        return where("id", ">", id);
    }

    private Filter where(String field, String comparison, Optional<?> value) {
        value.ifPresent(given -> {
            conditions.add(field + " " + comparison + " :" + field);
            parameters.put(field, given);
        });
        return this;
    }

    String query() {
        return conditions.isEmpty() ? "order by id" : String.join(" and ", conditions) + " order by id";
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}

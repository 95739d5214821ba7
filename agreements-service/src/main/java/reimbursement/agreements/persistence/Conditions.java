package reimbursement.agreements.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of a list, joined by "and"; a filter that was not asked for adds none. */
final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions with(String clause) {
        clauses.add(clause);
        return this;
    }

    Conditions with(String clause, String parameter, Object value) {
        parameters.put(parameter, value);
        return with(clause);
    }

    Conditions with(String clause, String parameter, Optional<?> value) {
        value.ifPresent(present -> with(clause, parameter, (Object) present));
        return this;
    }

    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}

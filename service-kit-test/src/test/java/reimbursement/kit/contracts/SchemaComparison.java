package reimbursement.kit.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What in a schema breaks the promise of its released copy. A reader may rely on all that was released, on what was
 * refused as much as on what was allowed: so only words may change, and optional properties may come. A keyword that is
 * not known here must stay as it is.
 */
final class SchemaComparison {
    private static final Set<String> SETS = Set.of("enum", "required", "type");
    private static final Set<String> SCHEMAS = Set.of(
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "additionalProperties",
            "unevaluatedProperties",
            "unevaluatedItems");
    private static final Set<String> MAPS_OF_SCHEMAS = Set.of("patternProperties", "dependentSchemas");
    private static final Set<String> LISTS_OF_SCHEMAS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> CLOSINGS =
            Set.of("additionalProperties", "unevaluatedProperties", "propertyNames", "maxProperties");

    private final Definitions released;
    private final Definitions current;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private SchemaComparison(JsonNode released, JsonNode current) {
        this.released = new Definitions(released);
        this.current = new Definitions(current);
    }

    /** Each break with its place in the schema; none where the promise is kept. */
    static List<String> breaks(JsonNode released, JsonNode current) {
        SchemaComparison comparison = new SchemaComparison(released, current);
        comparison.compare("", released, current, true);
        return List.copyOf(comparison.breaks);
    }

    /** @param mayGrow false inside a condition, where a property more changes what is allowed elsewhere */
    private void compare(String place, JsonNode before, JsonNode after, boolean mayGrow) {
        if (!before.isObject() || !after.isObject()) {
            same(place, before, after);
            return;
        }
        if (before.has("$ref") && after.has("$ref") && !compared.add(before + " " + after + " " + mayGrow)) {
            return;
        }
        JsonNode then = released.resolve(before);
        JsonNode now = current.resolve(after);
        for (String keyword : union(then, now)) {
            if (!Definitions.WORDS.contains(keyword)) {
                keyword(place + "/" + keyword, keyword, then, now, mayGrow);
            }
        }
    }

    private void keyword(String place, String keyword, JsonNode then, JsonNode now, boolean mayGrow) {
        JsonNode before = then.path(keyword);
        JsonNode after = now.path(keyword);
        if (keyword.equals("properties")) {
            properties(place, before, after, mayGrow && isOpen(then), mayGrow);
        } else if (SETS.contains(keyword)) {
            sets(place, members(before), members(after));
        } else if (after.isMissingNode()) {
            breaks.add(place + " was removed");
        } else if (before.isMissingNode()) {
            breaks.add(place + " was added");
        } else if (keyword.equals("items")) {
            compare(place, before, after, mayGrow);
        } else if (SCHEMAS.contains(keyword)) {
            compare(place, before, after, false);
        } else if (MAPS_OF_SCHEMAS.contains(keyword)) {
            properties(place, before, after, false, false);
        } else if (LISTS_OF_SCHEMAS.contains(keyword)) {
            lists(place, before, after);
        } else {
            same(place, before, after);
        }
    }

    private void properties(String place, JsonNode before, JsonNode after, boolean mayAdd, boolean mayGrow) {
        for (String name : union(before, after)) {
            String property = place + "/" + name;
            if (!after.has(name)) {
                breaks.add(property + " was removed");
            } else if (before.has(name)) {
                compare(property, before.path(name), after.path(name), mayGrow);
            } else if (!mayAdd) {
                breaks.add(property + " was added where nothing may come");
            }
        }
    }

    private void lists(String place, JsonNode before, JsonNode after) {
        if (before.size() != after.size()) {
            breaks.add(place + " has " + after.size() + " schemas in place of " + before.size());
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            compare(place + "/" + i, before.path(i), after.path(i), false);
        }
    }

    private void sets(String place, Set<String> before, Set<String> after) {
        before.stream().filter(value -> !after.contains(value)).forEach(value -> breaks.add(place + " lost " + value));
        after.stream()
                .filter(value -> !before.contains(value))
                .forEach(value -> breaks.add(place + " gained " + value));
    }

    private void same(String place, JsonNode before, JsonNode after) {
        boolean equal = (before.isNumber() && after.isNumber())
                ? before.decimalValue().compareTo(after.decimalValue()) == 0
                : before.equals(after);
        if (!equal) {
            breaks.add(place + " was " + before + " and is " + after);
        }
    }

    private static boolean isOpen(JsonNode schema) {
        return CLOSINGS.stream()
                .map(schema::path)
                .allMatch(closing -> closing.isMissingNode() || closing.equals(BooleanNode.TRUE));
    }

    private static Set<String> union(JsonNode before, JsonNode after) {
        Set<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> members(JsonNode value) {
        Set<String> members = new TreeSet<>();
        if (value.isArray()) {
            value.forEach(member -> members.add(member.toString()));
        } else if (!value.isMissingNode()) {
            members.add(value.toString());
        }
        return members;
    }
}

package reimbursement.kit.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The definitions of one schema. Where a rule stands, in place or in a definition, is no part of a promise. */
record Definitions(JsonNode schema) {
    /** Keywords that allow and refuse nothing. */
    static final Set<String> WORDS = Set.of("title", "description", "$comment", "examples", "deprecated", "$defs");

    private static final String HERE = "#/$defs/";

    /** The definition in place of a reference to it; a reference elsewhere stays as it is. */
    JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (!reference.startsWith(HERE)) {
            return node;
        }
        JsonNode definition = schema.path("$defs").path(reference.substring(HERE.length()));
        if (!definition.isObject()) {
            return node;
        }
        ObjectNode beside = node.deepCopy();
        beside.remove("$ref");
        beside.remove(WORDS);
        if (beside.isEmpty()) {
            return resolve(definition);
        }
        ObjectNode both = beside.objectNode();
        both.putArray("allOf").add(definition).add(beside);
        return both;
    }
}

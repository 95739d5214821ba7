package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** An import's counts in words. */
final class Counted {
    private Counted() {}

    static String of(JsonNode view) {
        StringJoiner words = new StringJoiner(", ");
        view.path("counts")
                .properties()
                .forEach(count -> words.add(count.getValue().asLong() + " " + count.getKey()));
        return words.toString();
    }
}

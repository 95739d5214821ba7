package reimbursement.kit.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whether an event's data is what its contract promises. Fields that the contract does not know are no matter. */
final class ContractCheck {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private ContractCheck() {}

    /** A sentence that names the first field that is wrong, never its content; empty if none is. */
    static Optional<String> violation(String contract, JsonNode data) {
        List<Error> errors =
                schema(contract).validate(data, context -> context.executionConfig(config -> config.failFast(true)));
        return errors.isEmpty() ? Optional.empty() : Optional.of(sentence(errors.getFirst()));
    }

    private static String sentence(Error error) {
        String path = error.getInstanceLocation().toString();
        String field = path.isEmpty() || path.equals("$") ? "the data" : path.replaceFirst("^[$./]+", "");
        return switch (String.valueOf(error.getKeyword())) {
            case "required" -> within(path, String.valueOf(error.getProperty())) + " is missing";
            case "type" -> field + " is of the wrong type";
            case String keyword -> field + " is not as the contract has it (" + keyword + ")";
        };
    }

    private static String within(String path, String property) {
        String outer = path.replaceFirst("^[$./]+", "");
        return outer.isEmpty() ? property : outer + "/" + property;
    }

    private static Schema schema(String contract) {
        return SCHEMAS.computeIfAbsent(
                contract,
                name -> REGISTRY.getSchema(
                        text("/event-contracts/schemas/" + name + ".v1.schema.json"), InputFormat.JSON));
    }

    private static String text(String resource) {
        try (InputStream stream = ContractCheck.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no contract at " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package reimbursement.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.concurrent.ConcurrentHashMap;

/** Checks data against the JSON Schemas of event-contracts. */
public final class Contracts {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Contracts() {}

    /** Fails, naming what is wrong, unless the data fits the contract of that name. */
    public static void check(String name, JsonNode data) {
        assertThat(violations(name, data.toString())).as(name + " " + data).isEmpty();
    }

    /** What is wrong with the data, in sentences; nothing if it fits. */
    public static List<String> violations(String name, String json) {
        return schema(name)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String name) {
        return SCHEMAS.computeIfAbsent(
                name,
                n -> REGISTRY.getSchema(text("/event-contracts/schemas/" + n + ".v1.schema.json"), InputFormat.JSON));
    }

    private static String text(String resource) {
        try (InputStream stream = Contracts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new AssertionError("no contract at " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

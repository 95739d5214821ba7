package reimbursement.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.EventJson;

/** Reads an event's data: bytes to JSON, JSON against the contract, and what this consumer reads of it into its record. */
final class EventData {
    private static final ObjectMapper MAPPER = EventJson.mapper();
    private static final ObjectReader TREES = MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private EventData() {}

    /**
     * The data as the consumer's record.
     *
     * @param most bytes that are looked at
     * @throws CannotApply if it is none, or not what the contract promises
     */
    static Object read(byte @Nullable [] value, int most, String contract, Class<?> type) {
        JsonNode data = tree(value, most);
        Optional<String> violation = violation(contract, data);
        if (violation.isPresent()) {
            throw new CannotApply(ParkingReason.SCHEMA_VIOLATION, violation.get());
        }
        try {
            return MAPPER.treeToValue(data, type);
        } catch (JsonMappingException failure) {
            throw new CannotApply(ParkingReason.SCHEMA_VIOLATION, path(failure) + " cannot be read");
        } catch (JsonProcessingException failure) {
            throw new CannotApply(ParkingReason.UNDECODABLE, "the data is no JSON");
        }
    }

    private static JsonNode tree(byte @Nullable [] value, int most) {
        if (value == null || value.length == 0) {
            throw new CannotApply(ParkingReason.UNDECODABLE, "there is no data");
        }
        if (value.length > most) {
            throw new CannotApply(ParkingReason.UNDECODABLE, "the data is larger than an event may be");
        }
        try {
            return TREES.readTree(value);
        } catch (IOException failure) {
            throw new CannotApply(ParkingReason.UNDECODABLE, "the data is no JSON");
        }
    }

    /** A number such as 1e999999999 is valid JSON, and more than the check can compare. */
    private static Optional<String> violation(String contract, JsonNode data) {
        try {
            return ContractCheck.violation(contract, data);
        } catch (ArithmeticException | IllegalArgumentException beyondMeasure) {
            return Optional.of("a number is beyond measure");
        }
    }

    private static String path(JsonMappingException failure) {
        String path = failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/"));
        return path.isEmpty() ? "the data" : path;
    }
}

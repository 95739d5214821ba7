package reimbursement.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body in the words of its sender, never in those of our classes. */
final class JsonFault {
    private static final int MAX_PATH = 200;

    private JsonFault() {}

    static HttpProblem problem(JsonProcessingException fault) {
        String field = fault instanceof JsonMappingException mapping ? field(mapping) : "";
        if (fault.getCause() instanceof HttpProblem problem) {
            return problem;
        }
        String message = message(fault);
        return field.isEmpty() ? Problems.invalid("The body " + message + ".") : Problems.invalid(field, message);
    }

    private static String message(JsonProcessingException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> "is not a known field";
            case ValueInstantiationException refused -> reason(refused);
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case InputCoercionException range -> "is a number outside the range";
            case StreamReadException malformed -> malformed(malformed);
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException -> "is a number outside the range";
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamReadException malformed -> malformed(malformed);
            default -> "is not valid";
        };
    }

    private static String mismatch(MismatchedInputException mismatch) {
        String original = String.valueOf(mismatch.getOriginalMessage());
        if (original.startsWith("Cannot map `null`") || original.startsWith("Missing")) {
            return "is required";
        }
        if (original.startsWith("Trailing token")) {
            return "goes on behind its end";
        }
        return ExpectedJson.of(mismatch.getTargetType());
    }

    /** Our own constructors refuse with a sentence that is meant for the sender. */
    private static String reason(ValueInstantiationException refused) {
        return refused.getCause() instanceof IllegalArgumentException reason && reason.getMessage() != null
                ? reason.getMessage()
                : "is not valid";
    }

    private static String malformed(StreamReadException malformed) {
        String original = String.valueOf(malformed.getOriginalMessage());
        String what = original.startsWith("Duplicate field") ? "names a field twice" : "is not well-formed JSON";
        return malformed.getLocation() == null
                ? what
                : what
                        + " (line %d, column %d)"
                                .formatted(
                                        malformed.getLocation().getLineNr(),
                                        malformed.getLocation().getColumnNr());
    }

    private static String field(JsonMappingException fault) {
        String path = fault.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return shown(path.startsWith(".") ? path.substring(1) : path);
    }

    /** An unknown field's name is whatever the sender likes, and it is answered and logged. */
    private static String shown(String path) {
        String visible = path.codePoints()
                .map(character -> Character.isISOControl(character) ? '?' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return visible.length() <= MAX_PATH ? visible : visible.substring(0, MAX_PATH) + "…";
    }
}

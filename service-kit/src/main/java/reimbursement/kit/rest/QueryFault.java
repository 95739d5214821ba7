package reimbursement.kit.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JAX-RS answers 404 to a parameter that cannot be converted, for the path and the query alike. In
 * the path that is right; in the query it is a 400 that names the parameter, which is found by its
 * value in the converter's message.
 */
final class QueryFault {
    private QueryFault() {}

    static Optional<HttpProblem> of(RuntimeException conversion, UriInfo uri) {
        String message = String.valueOf(conversion.getMessage());
        return names(uri.getPathParameters(), message).isPresent()
                ? Optional.empty()
                : names(uri.getQueryParameters(), message).map(name -> Problems.invalid(name, "is not a valid value"));
    }

    private static Optional<String> names(MultivaluedMap<String, String> parameters, String message) {
        return parameters.entrySet().stream()
                .filter(parameter ->
                        parameter.getValue().stream().anyMatch(value -> !value.isEmpty() && message.contains(value)))
                .map(Map.Entry<String, List<String>>::getKey)
                .findFirst();
    }
}

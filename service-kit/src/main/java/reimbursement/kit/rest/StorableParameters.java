package reimbursement.kit.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses parameters with U+0000, which PostgreSQL neither keeps nor compares: in a query 400, in a path 404. */
@Provider
class StorableParameters implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (named(request.getUriInfo().getPathParameters()).isPresent()) {
            throw Problems.of(404, "not-found", "Not found", "There is nothing at this address.")
                    .build();
        }
        named(request.getUriInfo().getQueryParameters()).ifPresent(name -> {
            throw Problems.invalid(name, "must not contain U+0000");
        });
    }

    private static Optional<String> named(MultivaluedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> value.indexOf(0) >= 0))
                .map(Map.Entry<String, List<String>>::getKey)
                .findFirst();
    }
}

package reimbursement.kit.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;

/** The problems (RFC 9457) that a resource may throw. Details are shown to the caller: no secrets, no names. */
public final class Problems {
    private static final int RETRY_SECONDS = 2;

    private Problems() {}

    /** 409: a rule refuses the decision; its kebab-case name is the type. */
    public static HttpProblem refused(String rule, String detail) {
        return of(409, rule, "Refused by a rule", detail).build();
    }

    /** 409 with Retry-After: a fact of another service has not arrived yet. */
    public static HttpProblem notYetKnown(String detail) {
        return of(409, "not-yet-known", "Not yet known", detail)
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    /** 404: there is no such thing, or the caller may not know of it. */
    public static HttpProblem notFound(String what, Object id) {
        return of(404, "not-found", "Not found", "There is no " + what + " " + id + ".")
                .build();
    }

    /** 403: the caller may not do this; the kebab-case name of the reason is the type. */
    public static HttpProblem forbidden(String rule, String detail) {
        return of(403, rule, "Forbidden", detail).build();
    }

    /** 400: the request is wrong as a whole. */
    public static HttpProblem invalid(String detail) {
        return of(400, "invalid", "Invalid request", detail).build();
    }

    /** 400: fields of the request are wrong. */
    public static HttpProblem invalid(List<Violation> violations) {
        return of(400, "invalid", "Invalid request", sentence(violations))
                .with("violations", List.copyOf(violations))
                .build();
    }

    /** 400: one field of the request is wrong. */
    public static HttpProblem invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    /** 413: the body is larger than is accepted. */
    public static HttpProblem tooLarge(String detail) {
        return of(413, "too-large", "Too large", detail).build();
    }

    /** 415: the body is of a kind that is not accepted here. */
    public static HttpProblem unsupported(String detail) {
        return of(415, "unsupported", "Unsupported media type", detail).build();
    }

    /** 422: the request contradicts another one; the kebab-case name of the reason is the type. */
    public static HttpProblem unprocessable(String rule, String detail) {
        return of(422, rule, "Unprocessable", detail).build();
    }

    /** 503 with Retry-After: something this service needs does not answer. */
    public static HttpProblem unavailable(String detail) {
        return of(503, "unavailable", "Unavailable", detail)
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    static HttpProblem.Builder of(int status, String type, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/" + type))
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail);
    }

    private static String sentence(List<Violation> violations) {
        return switch (violations.size()) {
            case 0 -> "The request is not valid.";
            case 1 ->
                violations.getFirst().field() + ": " + violations.getFirst().message();
            default -> violations.size() + " fields are not valid.";
        };
    }
}

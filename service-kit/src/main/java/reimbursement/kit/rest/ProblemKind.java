package reimbursement.kit.rest;

import java.util.Arrays;

/** What is said of a status where nobody said more. */
enum ProblemKind {
    INVALID(400, "invalid", "Invalid request", "The request is not valid."),
    UNAUTHENTICATED(401, "unauthenticated", "Unauthenticated", "A valid bearer token is required."),
    FORBIDDEN(403, "forbidden", "Forbidden", "The roles of the token do not allow this."),
    NOT_FOUND(404, "not-found", "Not found", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Method not allowed", "This address does not take that method."),
    NOT_ACCEPTABLE(406, "not-acceptable", "Not acceptable", "None of the accepted media types is offered here."),
    CONFLICT(409, "conflict", "Conflict", "The request conflicts with the present state."),
    TOO_LARGE(413, "too-large", "Too large", "The body is too large."),
    UNSUPPORTED(415, "unsupported", "Unsupported media type", "A body of that media type is not taken here."),
    OTHER(400, "invalid", "Refused", "The request was refused."),
    UNAVAILABLE(503, "unavailable", "Unavailable", "The service cannot answer at present."),
    UNEXPECTED(500, "unexpected", "Unexpected error", "Something went wrong here; it has been logged.");

    private final int status;
    private final String type;
    private final String title;
    private final String detail;

    ProblemKind(int status, String type, String title, String detail) {
        this.status = status;
        this.type = type;
        this.title = title;
        this.detail = detail;
    }

    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status >= 500 ? UNEXPECTED : OTHER);
    }

    String type() {
        return "/problems/" + type;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }
}

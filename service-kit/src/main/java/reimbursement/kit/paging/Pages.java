package reimbursement.kit.paging;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers with a page: a JSON array, and {@code Link: <...>; rel="next"} where more follows. */
public final class Pages {
    private Pages() {}

    /** The answer; the link keeps the other query parameters of the request. */
    public static Response respond(Page<?> page, UriInfo uri) {
        Response.ResponseBuilder response = Response.ok(page.items());
        page.next()
                .ifPresent(cursor -> response.links(Link.fromUri(uri.getRequestUriBuilder()
                                .replaceQueryParam("cursor", cursor)
                                .build())
                        .rel("next")
                        .build()));
        return response.build();
    }
}

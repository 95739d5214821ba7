package reimbursement.kit.imports;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** How a resource answers a submission. */
public final class ImportAnswers {
    private ImportAnswers() {}

    /** 202 with the {@code Location} of the import, below the path that it was posted to. */
    public static Response accepted(UUID id, UriInfo uri) {
        return Response.accepted()
                .location(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }
}

package reimbursement.kit.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;

/** What this service received and could not apply. */
@Path("/v1/parked")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
class ParkedResource {
    private final ParkedEvents parked;

    ParkedResource(ParkedEvents parked) {
        this.parked = parked;
    }

    @GET
    @Operation(summary = "Events that wait for an operator, oldest first")
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(parked.list(page), uri);
    }
}

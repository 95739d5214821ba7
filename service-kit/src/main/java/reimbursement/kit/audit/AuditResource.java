package reimbursement.kit.audit;

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

/** Who decided what, when. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
class AuditResource {
    private final AuditReading reading;

    AuditResource(AuditReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.PROGRAMME})
    @Operation(summary = "List decisions in the order in which they were made")
    public Response list(@BeanParam AuditQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(reading.list(query, page), uri);
    }
}

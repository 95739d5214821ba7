package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.payments.application.FindingPayees;

@Path("/v1/payees/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
class NoticesResource {
    private final FindingPayees finding;

    NoticesResource(FindingPayees finding) {
        this.finding = finding;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.AUDITOR})
    @Operation(summary = "List what contacts of all agencies are to be told, by age, for whoever sends it")
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(finding.notices(Optional.empty(), page).map(NoticeView::of), uri);
    }
}

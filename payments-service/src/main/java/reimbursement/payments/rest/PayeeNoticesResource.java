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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.payments.application.FindingPayees;

@Path("/v1/payees/{agencyId}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
class PayeeNoticesResource {
    private final FindingPayees finding;
    private final Caller caller;

    PayeeNoticesResource(FindingPayees finding, Caller caller) {
        this.finding = finding;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.AGENCY, Roles.AUDITOR})
    @Operation(summary = "List what an agency's contacts were told, by age")
    public Response list(UUID agencyId, @BeanParam PageRequest page, @Context UriInfo uri) {
        caller.mustBe(agencyId);
        return Pages.respond(finding.notices(Optional.of(agencyId), page).map(NoticeView::of), uri);
    }
}

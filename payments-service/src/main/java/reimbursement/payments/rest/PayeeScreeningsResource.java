package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.payments.application.AdjudicatingScreening;
import reimbursement.payments.application.FindingScreenings;

@Idempotent
@Path("/v1/payees/{agencyId}/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
class PayeeScreeningsResource {
    private final AdjudicatingScreening adjudicating;
    private final FindingScreenings finding;

    PayeeScreeningsResource(AdjudicatingScreening adjudicating, FindingScreenings finding) {
        this.adjudicating = adjudicating;
        this.finding = finding;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "List what was said of an agency before it was paid, by age")
    public Response list(UUID agencyId, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(finding.of(agencyId, page).map(ScreeningView::of), uri);
    }

    @POST
    @Path("{id}/adjudicate")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Decide what a hit means; once none stands, payments go on and need a new approval")
    public ScreeningView adjudicate(UUID agencyId, UUID id, @Valid @NotNull AdjudicationRequest request) {
        return ScreeningView.of(Answers.done(Answers.found(
                adjudicating.adjudicate(agencyId, id, request.decision(), request.reason()), "screening", id)));
    }
}

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
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.payments.application.FindingPayees;
import reimbursement.payments.application.RecordingPrenote;

@Idempotent
@Path("/v1/payees/{agencyId}/accounts/{id}/prenotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
class PrenotesResource {
    private final RecordingPrenote recording;
    private final FindingPayees finding;
    private final Caller caller;

    PrenotesResource(RecordingPrenote recording, FindingPayees finding, Caller caller) {
        this.recording = recording;
        this.finding = finding;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.AGENCY, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "List the prenotes to an account by age")
    public Response list(UUID agencyId, UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        caller.mustBe(agencyId);
        return Pages.respond(
                Answers.found(finding.prenotes(agencyId, id, page), "account", id)
                        .map(PrenoteView::of),
                uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(
            summary =
                    "Say that a prenote was sent; it passes on the third banking day after that, unless it comes back")
    public Response sent(UUID agencyId, UUID id, @Valid @NotNull PrenoteRequest request) {
        var sent = recording.sent(agencyId, id, request.sentOn(), request.reference());
        return Response.status(Response.Status.CREATED)
                .entity(PrenoteView.of(Answers.done(Answers.found(sent, "account", id))))
                .build();
    }

    @POST
    @Path("returned")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Say that the last prenote came back; the account is not paid to until another one has passed")
    public PrenoteView returned(UUID agencyId, UUID id, @Valid @NotNull PrenoteReturnRequest request) {
        var returned = recording.cameBack(agencyId, id, request.returnedOn(), request.code());
        return PrenoteView.of(Answers.done(Answers.found(returned, "account", id)));
    }
}

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
import reimbursement.payments.application.RecordingContact;

@Idempotent
@Path("/v1/payees/{agencyId}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
class PayeeContactsResource {
    private final RecordingContact recording;
    private final FindingPayees finding;
    private final Caller caller;

    PayeeContactsResource(RecordingContact recording, FindingPayees finding, Caller caller) {
        this.recording = recording;
        this.finding = finding;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.AGENCY, Roles.AUDITOR})
    @Operation(summary = "List whom to call at an agency, by age; the last is the contact of record")
    public Response list(UUID agencyId, @BeanParam PageRequest page, @Context UriInfo uri) {
        caller.mustBe(agencyId);
        return Pages.respond(
                finding.contacts(agencyId, page).map(known -> ContactView.of(known.contact(), known.details())), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Put on file whom to call; the contact before is told. The same again is answered as known")
    public Response record(UUID agencyId, @Valid @NotNull ContactRequest request) {
        var recorded = recording.record(agencyId, request.details());
        return Response.status(recorded.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(ContactView.of(recorded.contact(), recorded.details()))
                .build();
    }
}

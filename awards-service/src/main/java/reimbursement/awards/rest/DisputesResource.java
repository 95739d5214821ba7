package reimbursement.awards.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.application.ReadingDisputes;
import reimbursement.awards.application.ResolvingDispute;
import reimbursement.awards.domain.performance.DisputeStatus;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;

@Idempotent
@Path("/v1/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disputes", description = "Counts on which an agency and ICE differ")
class DisputesResource {

    private final ReadingDisputes disputes;
    private final ResolvingDispute resolving;
    private final Confinement confinement;

    DisputesResource(ReadingDisputes disputes, ResolvingDispute resolving, Confinement confinement) {
        this.disputes = disputes;
        this.resolving = resolving;
        this.confinement = confinement;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.ICE, Roles.AUDITOR})
    @Operation(summary = "Disputes")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DisputeView.class)))
    public Response list(
            @QueryParam("quarter") @Nullable String quarter,
            @QueryParam("agencyId") @Nullable UUID agencyId,
            @QueryParam("status") @Nullable String status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        ReadingDisputes.Filter filter = new ReadingDisputes.Filter(
                Wire.quarterFilter(quarter),
                confinement.listed(agencyId),
                Wire.read("status", status, DisputeStatus.class));
        return Pages.respond(
                Page.of(
                                disputes.list(filter, page.afterId(), page.limit() + 1),
                                page,
                                last -> Cursor.encode(last.id().toString()))
                        .map(DisputeView::of),
                uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.ICE, Roles.AUDITOR})
    @Operation(summary = "A dispute")
    public DisputeView get(@PathParam("id") UUID id) {
        return disputes.find(id)
                .filter(dispute -> confinement.mayKnow(dispute.agencyId()))
                .map(DisputeView::of)
                .orElseThrow(() -> Problems.notFound("dispute", id));
    }

    @POST
    @Path("{id}/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(summary = "End a dispute by setting the count that decides")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DisputeView.class)))
    @APIResponse(responseCode = "409", description = "dispute-not-open or located-above-assigned")
    public DisputeView resolve(@PathParam("id") UUID id, @Valid @NotNull ResolutionRequest body) {
        return switch (resolving.resolve(id, CountRequest.count(body.assigned(), body.located()), body.reason())) {
            case ResolvingDispute.Outcome.Resolved(var dispute) -> DisputeView.of(dispute);
            case ResolvingDispute.Outcome.NotOpen(var dispute) ->
                throw Problems.refused(
                        "dispute-not-open", "The dispute is " + Wire.written(dispute.status()) + " already.");
            case ResolvingDispute.Outcome.Unknown() -> throw Problems.notFound("dispute", id);
        };
    }
}

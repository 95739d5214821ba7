package reimbursement.awards.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.application.ClosingQuarter;
import reimbursement.awards.application.ReadingAgencyQuarters;
import reimbursement.awards.application.ReadingQuarters;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.quarter.QuarterClosing;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;

@Idempotent
@Path("/v1/quarters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quarters", description = "Fiscal quarters, their closing, and what each agency waits for")
class QuartersResource {

    private final ReadingQuarters quarters;
    private final ReadingAgencyQuarters agencies;
    private final ClosingQuarter closing;
    private final Confinement confinement;

    QuartersResource(
            ReadingQuarters quarters, ReadingAgencyQuarters agencies, ClosingQuarter closing, Confinement confinement) {
        this.quarters = quarters;
        this.agencies = agencies;
        this.closing = closing;
        this.confinement = confinement;
    }

    @GET
    @RolesAllowed({
        Roles.PROGRAMME,
        Roles.AGENCY,
        Roles.ICE,
        Roles.TREASURY,
        Roles.APPROVER,
        Roles.CERTIFIER,
        Roles.AUDITOR,
        Roles.OPERATOR
    })
    @Operation(summary = "Quarters since the first payable one, and how far each has come")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = QuarterView.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<FiscalQuarter> after =
                page.afterOne(text -> FiscalQuarter.parse(text).orElseThrow(IllegalArgumentException::new));
        return Pages.respond(
                Page.of(
                                quarters.list(after, page.limit() + 1),
                                page,
                                last -> Cursor.encode(last.quarter().toString()))
                        .map(QuarterView::of),
                uri);
    }

    @GET
    @Path("{quarter}")
    @RolesAllowed({
        Roles.PROGRAMME,
        Roles.AGENCY,
        Roles.ICE,
        Roles.TREASURY,
        Roles.APPROVER,
        Roles.CERTIFIER,
        Roles.AUDITOR,
        Roles.OPERATOR
    })
    @Operation(summary = "A quarter and how far it has come")
    public QuarterView get(@PathParam("quarter") String name) {
        FiscalQuarter quarter = Wire.quarter(name);
        return quarters.find(quarter)
                .map(QuarterView::of)
                .orElseThrow(() -> Problems.notFound("payable quarter", quarter));
    }

    @POST
    @Path("{quarter}/close")
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(
            summary = "Close a quarter",
            description =
                    "Once and for good: standings and rosters are attested as of its last day, and awards follow.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = QuarterView.Closed.class)))
    @APIResponse(responseCode = "409", description = "quarter-already-closed, quarter-not-ended or quarter-not-payable")
    public QuarterView.Closed close(@PathParam("quarter") String name) {
        FiscalQuarter quarter = Wire.quarter(name);
        return switch (closing.close(quarter)) {
            case ClosingQuarter.Outcome.Closed(var closed) -> QuarterView.Closed.of(closed);
            case ClosingQuarter.Outcome.AlreadyClosed(var closed) -> throw alreadyClosed(closed);
            case ClosingQuarter.Outcome.NotEnded() ->
                throw Problems.refused(
                        "quarter-not-ended",
                        quarter + " ends with " + quarter.snapshotOn() + " and can be closed from the next day on.");
            case ClosingQuarter.Outcome.NotPayable() ->
                throw Problems.refused("quarter-not-payable", "No awards are paid for " + quarter + ".");
        };
    }

    @GET
    @Path("{quarter}/agencies")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.ICE, Roles.TREASURY, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(
            summary = "What each agency's award waits for: standing, roster, counts, dispute, mismatch, parked events")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgencyQuarterView.class)))
    public Response agencies(
            @PathParam("quarter") String name,
            @QueryParam("agencyId") @Nullable UUID agencyId,
            @QueryParam("waiting") @DefaultValue("false") boolean waiting,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        FiscalQuarter quarter = Wire.quarter(name);
        return Pages.respond(
                Page.of(
                                agencies.list(
                                        quarter,
                                        confinement.listed(agencyId),
                                        waiting,
                                        page.afterId(),
                                        page.limit() + 1),
                                page,
                                last -> Cursor.encode(last.agency().agencyId().toString()))
                        .map(AgencyQuarterView::of),
                uri);
    }

    private static RuntimeException alreadyClosed(QuarterClosing closed) {
        return Problems.refused(
                "quarter-already-closed", closed.quarter() + " was closed at " + closed.closedAt() + ".");
    }
}

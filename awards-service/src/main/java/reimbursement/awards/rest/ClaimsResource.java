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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.application.ExplainingClaimLine;
import reimbursement.awards.application.ReadingClaims;
import reimbursement.awards.application.SubmittingClaim;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;

@Idempotent
@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "claims", description = "Monthly claims for salary, benefits, overtime, equipment and vehicles")
class ClaimsResource {

    private final SubmittingClaim submitting;
    private final ReadingClaims claims;
    private final ExplainingClaimLine explaining;
    private final Confinement confinement;

    ClaimsResource(
            SubmittingClaim submitting, ReadingClaims claims, ExplainingClaimLine explaining, Confinement confinement) {
        this.submitting = submitting;
        this.claims = claims;
        this.explaining = explaining;
        this.confinement = confinement;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENCY, Roles.PROGRAMME})
    @Operation(
            summary = "Send an agency's claim for a month",
            description = "Once: the same claim again changes nothing, another one for the same month is an amendment."
                    + " Every line is decided at once, by a named rule; what has not arrived yet leaves it pending.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in and decided",
            content = @Content(schema = @Schema(implementation = ClaimView.Whole.class)))
    @APIResponse(responseCode = "200", description = "It stands already with these lines")
    @APIResponse(
            responseCode = "409",
            description = "already-claimed, month-before-programme, month-not-over or not-yet-known")
    public Response submit(@Valid @NotNull ClaimRequest body, @Context UriInfo uri) {
        confinement.mustSpeakFor(body.agencyId());
        return answer(submitting.submit(body.agencyId(), body.yearMonth(), body.read()), uri);
    }

    @POST
    @Path("{id}/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENCY, Roles.PROGRAMME})
    @Operation(
            summary = "Put other lines in the place of all that a claim has",
            description = "The difference is what moves. No lines at all withdraw the claim.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.Whole.class)))
    public Response amend(@PathParam("id") UUID id, @Valid @NotNull ClaimRequest.Amendment body, @Context UriInfo uri) {
        ReadingClaims.ClaimReport report = known(id);
        return answer(submitting.amend(id, body.lines(report.claim().month())), uri);
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "Claims")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ClaimView.class)))
    public Response list(
            @QueryParam("agencyId") @Nullable UUID agencyId,
            @QueryParam("month") @Nullable String month,
            @Parameter(description = "true: with lines that wait for something; false: without")
                    @QueryParam("pending")
                    @Nullable
                    String pending,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Pages.respond(
                Page.of(
                                claims.list(
                                        confinement.listed(agencyId),
                                        Optional.ofNullable(month).map(Wire::month),
                                        Wire.flag("pending", pending),
                                        page.afterId(),
                                        page.limit() + 1),
                                page,
                                last -> Cursor.encode(last.claim().id().toString()))
                        .map(ClaimView::of),
                uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(
            summary = "A claim with its lines and what each was decided to be",
            description = "Amounts that tell an officer's pay are shown to the agency and the programme alone.")
    public ClaimView.Whole get(@PathParam("id") UUID id) {
        known(id);
        return whole(id);
    }

    @GET
    @Path("{id}/lines/{line}")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(
            summary = "Why a line is what it is",
            description = "Rule and clause, every step, exact fractions, the policy, and the events that brought each"
                    + " input, and what would change it; pay for the agency and the programme alone.")
    public ClaimLineExplanationView explanation(@PathParam("id") UUID id, @PathParam("line") int line) {
        known(id);
        return explaining
                .explain(id, line)
                .map(explanation -> ClaimLineExplanationView.of(explanation, confinement.maySeePay()))
                .orElseThrow(() -> Problems.notFound("line", line));
    }

    @GET
    @Path("{id}/decisions")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "Every decision about a claim, the first one first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ClaimDecisionView.class)))
    public Response decisions(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        known(id);
        return Pages.respond(
                Page.of(
                                claims.decisions(id, page.afterOne(Integer::parseInt), page.limit() + 1),
                                page,
                                last -> Cursor.encode(Integer.toString(last.number())))
                        .map(ClaimDecisionView::of),
                uri);
    }

    @GET
    @Path("{id}/sf-270")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "A claim as form SF-270, lines 11a to 11i")
    public Sf270View form(@PathParam("id") UUID id) {
        known(id);
        return claims.form(id).map(Sf270View::of).orElseThrow(() -> Problems.notFound("claim", id));
    }

    private Response answer(SubmittingClaim.Outcome outcome, UriInfo uri) {
        return switch (outcome) {
            case SubmittingClaim.Outcome.Taken(var claim) ->
                claim.version() == 1
                        ? Response.created(uri.getBaseUriBuilder()
                                        .path("v1/claims/{id}")
                                        .build(claim.id()))
                                .entity(whole(claim.id()))
                                .build()
                        : Response.ok(whole(claim.id())).build();
            case SubmittingClaim.Outcome.Unchanged(var claim) ->
                Response.ok(whole(claim.id())).build();
            case SubmittingClaim.Outcome.AlreadyClaimed(var claim) ->
                throw Problems.refused(
                        "already-claimed",
                        "Claim " + claim.id() + " is for " + claim.month() + " already; it can be amended.");
            case SubmittingClaim.Outcome.BeforeTheProgramme() ->
                throw Problems.refused("month-before-programme", "No costs of this month are reimbursed.");
            case SubmittingClaim.Outcome.MonthNotOver() ->
                throw Problems.refused("month-not-over", "A month can be claimed once its last day is over.");
            case SubmittingClaim.Outcome.AgencyNotYetKnown() ->
                throw Problems.notYetKnown("The agency is not known here yet.");
            case SubmittingClaim.Outcome.Unknown() -> throw Problems.notFound("claim", "of this id");
        };
    }

    private ClaimView.Whole whole(UUID id) {
        return claims.find(id)
                .map(whole -> ClaimView.Whole.of(whole, confinement.maySeePay()))
                .orElseThrow(() -> Problems.notFound("claim", id));
    }

    private ReadingClaims.ClaimReport known(UUID id) {
        return claims.report(id)
                .filter(report -> confinement.mayKnow(report.claim().agencyId()))
                .orElseThrow(() -> Problems.notFound("claim", id));
    }
}

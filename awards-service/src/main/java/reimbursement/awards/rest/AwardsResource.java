package reimbursement.awards.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import reimbursement.awards.application.ExplainingAward;
import reimbursement.awards.application.ReadingAwards;
import reimbursement.awards.domain.award.AwardStatus;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;

@Path("/v1/awards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "awards", description = "Quarterly performance awards, and why each is what it is")
class AwardsResource {

    private final ReadingAwards awards;
    private final ExplainingAward explaining;
    private final Confinement confinement;

    AwardsResource(ReadingAwards awards, ExplainingAward explaining, Confinement confinement) {
        this.awards = awards;
        this.explaining = explaining;
        this.confinement = confinement;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "Awards")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AwardView.class)))
    public Response list(
            @QueryParam("quarter") @Nullable String quarter,
            @QueryParam("agencyId") @Nullable UUID agencyId,
            @QueryParam("status") @Nullable String status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        ReadingAwards.Filter filter = new ReadingAwards.Filter(
                Wire.quarterFilter(quarter),
                confinement.listed(agencyId),
                Wire.read("status", status, AwardStatus.class));
        return Pages.respond(
                Page.of(
                                awards.list(filter, page.afterId(), page.limit() + 1),
                                page,
                                last -> Cursor.encode(last.award().id().toString()))
                        .map(AwardView::of),
                uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "An award")
    public AwardView get(@PathParam("id") UUID id) {
        return awards.find(id)
                .filter(report -> confinement.mayKnow(report.award().agencyId()))
                .map(AwardView::of)
                .orElseThrow(() -> Problems.notFound("award", id));
    }

    @GET
    @Path("{id}/explanation")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(
            summary = "Why an award is what it is",
            description =
                    "The exact fraction, the band and its source, every officer in or out with the rule, the policy,"
                            + " the attestations and events it rests on, what would change it, and every decision"
                            + " before it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExplanationView.class)))
    public ExplanationView explanation(@PathParam("id") UUID id) {
        return explaining
                .explain(id)
                .filter(explanation -> confinement.mayKnow(explanation.award().agencyId()))
                .map(ExplanationView::of)
                .orElseThrow(() -> Problems.notFound("award", id));
    }
}

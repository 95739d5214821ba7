package reimbursement.agreements.rest;

import static reimbursement.agreements.rest.Answers.decided;

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
import reimbursement.agreements.application.FindingAgreements;
import reimbursement.agreements.application.ProgrammeDay;
import reimbursement.agreements.application.SigningAgreement;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.Model;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;

/** Agreements: the list, one of them, and a new one. */
@Path("/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements", description = "287(g) agreements and what happens to them")
class AgreementsResource {

    private final FindingAgreements finding;
    private final SigningAgreement signing;
    private final ProgrammeDay day;
    private final Caller caller;

    AgreementsResource(FindingAgreements finding, SigningAgreement signing, ProgrammeDay day, Caller caller) {
        this.finding = finding;
        this.signing = signing;
        this.day = day;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.ICE, Roles.TREASURY, Roles.AUDITOR})
    @Operation(summary = "List agreements", description = "An agency sees its own alone.")
    @APIResponse(
            responseCode = "200",
            description = "A page in the order of ids; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementView.class)))
    public Response list(
            @QueryParam("agencyId") @Nullable UUID agencyId,
            @QueryParam("model") @Nullable Model model,
            @QueryParam("status") @Parameter(description = "As of today") @Nullable AgreementState status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<UUID> wanted = Optional.ofNullable(agencyId);
        wanted.ifPresent(caller::mustBe);
        return Pages.respond(
                finding.list(
                                wanted.or(caller::agencyId),
                                Optional.ofNullable(model),
                                Optional.ofNullable(status).map(AgreementState::status),
                                page)
                        .map(agreement -> AgreementView.of(agreement, day.today())),
                uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(
            summary = "Record a signed agreement",
            description = "An agency holds at most one live agreement of each model.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "agreement-exists, signed-in-the-future, signed-before-the-law")
    public Response sign(@Valid @NotNull SigningRequest request, @Context UriInfo uri) {
        Agreement agreement = decided(signing.sign(request.agencyId(), request.model(), request.signedOn())
                .orElseThrow(() -> Problems.invalid("agencyId", "is not the id of an agency")));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(agreement.id().toString())
                        .build())
                .entity(AgreementView.of(agreement, day.today()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.ICE, Roles.TREASURY, Roles.AUDITOR})
    @Operation(summary = "Show an agreement")
    @APIResponse(
            responseCode = "200",
            description = "As it stands today",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is another agency's")
    public AgreementView find(@PathParam("id") UUID id) {
        return finding.find(id)
                .filter(this::mayBeSeen)
                .map(agreement -> AgreementView.of(agreement, day.today()))
                .orElseThrow(() -> Problems.notFound("agreement", id));
    }

    private boolean mayBeSeen(Agreement agreement) {
        return caller.agencyId()
                .filter(own -> !own.equals(agreement.agencyId()))
                .isEmpty();
    }
}

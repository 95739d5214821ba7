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
import java.time.LocalDate;
import java.util.List;
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
import reimbursement.agreements.application.ProposingAgreement;
import reimbursement.agreements.application.SigningAgreement;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.Party;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;

/** Agreements: the list, one of them, and a new one. */
@Idempotent
@Path("/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements", description = "287(g) agreements and what happens to them")
class AgreementsResource {

    private final FindingAgreements finding;
    private final SigningAgreement signing;
    private final ProposingAgreement proposing;
    private final ProgrammeDay day;
    private final Caller caller;

    AgreementsResource(
            FindingAgreements finding,
            SigningAgreement signing,
            ProposingAgreement proposing,
            ProgrammeDay day,
            Caller caller) {
        this.finding = finding;
        this.signing = signing;
        this.proposing = proposing;
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
        Optional<UUID> of = wanted.or(caller::agencyId);
        if (status == AgreementState.PENDING) {
            return Pages.respond(
                    proposing.list(of, Optional.ofNullable(model), page).map(AgreementView::of), uri);
        }
        return Pages.respond(
                finding.list(
                                of,
                                Optional.ofNullable(model),
                                Optional.ofNullable(status).flatMap(AgreementState::status),
                                page)
                        .map(agreement -> AgreementView.of(agreement, day.today())),
                uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(
            summary = "Record a signed agreement",
            description =
                    "An agency holds at most one live agreement of each model. One that a single side has signed is "
                            + "pending until the other signs (agreements/{id}/sign).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "agreement-exists, signed-in-the-future, signed-before-the-law, already-proposed, agency-merged")
    public Response sign(@Valid @NotNull SigningRequest request, @Context UriInfo uri) {
        AgreementView agreement =
                request.inEffectOn().map(day -> signed(request, day)).orElseGet(() -> proposed(request));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(agreement.id().toString())
                        .build())
                .entity(agreement)
                .build();
    }

    private AgreementView signed(SigningRequest request, LocalDate inEffectOn) {
        return AgreementView.of(
                decided(signing.sign(request.agencyId(), request.model(), inEffectOn, request.signatures())
                        .orElseThrow(AgreementsResource::noAgency)),
                day.today());
    }

    private AgreementView proposed(SigningRequest request) {
        Party side = request.signatures().of(Party.AGENCY).isPresent() ? Party.AGENCY : Party.ICE;
        return AgreementView.of(decided(proposing
                .propose(
                        request.agencyId(),
                        request.model(),
                        side,
                        request.signatures().of(side).orElseThrow())
                .orElseThrow(AgreementsResource::noAgency)));
    }

    private static RuntimeException noAgency() {
        return Problems.invalid("agencyId", "is not the id of an agency");
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
                .filter(agreement -> mayBeSeen(agreement.agencyId()))
                .map(agreement -> AgreementView.of(agreement, day.today()))
                .or(() -> proposing
                        .find(id)
                        .filter(proposal -> mayBeSeen(proposal.agencyId()))
                        .map(AgreementView::of))
                .orElseThrow(() -> Problems.notFound("agreement", id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.ICE, Roles.TREASURY, Roles.AUDITOR})
    @Operation(summary = "What happened to an agreement, each step with the clause of the MOA that allows it")
    @APIResponse(
            responseCode = "200",
            description = "In an order in which it can have happened",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StepView.class)))
    public List<StepView> history(@PathParam("id") UUID id) {
        return finding.find(id)
                .filter(agreement -> mayBeSeen(agreement.agencyId()))
                .map(StepView::historyOf)
                .orElseThrow(() -> Problems.notFound("agreement", id));
    }

    private boolean mayBeSeen(UUID agencyId) {
        return caller.agencyId().filter(own -> !own.equals(agencyId)).isEmpty();
    }
}

package reimbursement.agreements.rest;

import static reimbursement.agreements.rest.Answers.decided;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import reimbursement.agreements.application.DecidingEnrolment;
import reimbursement.agreements.application.FindingAgencies;
import reimbursement.agreements.application.RegisteringAgency;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.Enrolment;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.USState;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;

/** Agencies and their enrolment. */
@Idempotent
@Path("/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies", description = "Law-enforcement agencies under our own ids, and whether they are enrolled")
class AgenciesResource {

    private final FindingAgencies finding;
    private final RegisteringAgency registering;
    private final DecidingEnrolment deciding;
    private final Caller caller;

    AgenciesResource(
            FindingAgencies finding, RegisteringAgency registering, DecidingEnrolment deciding, Caller caller) {
        this.finding = finding;
        this.registering = registering;
        this.deciding = deciding;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.PROGRAMME,
        Roles.AGENCY,
        Roles.ICE,
        Roles.TREASURY,
        Roles.APPROVER,
        Roles.CERTIFIER,
        Roles.DISBURSER,
        Roles.AUDITOR
    })
    @Operation(summary = "List agencies", description = "An agency sees itself alone.")
    @APIResponse(
            responseCode = "200",
            description = "A page in the order of ids; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgencyView.class)))
    public Response list(
            @QueryParam("state") @Parameter(description = "Postal code", example = "OH") @Nullable USState state,
            @QueryParam("name")
                    @Parameter(description = "What the name starts with; case and punctuation do not matter")
                    @Nullable
                    String name,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Pages.respond(
                finding.list(caller.agencyId(), Optional.ofNullable(state), Optional.ofNullable(name), page)
                        .map(AgencyView::of),
                uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(summary = "Register an agency", description = "At most one of the same state, name and type.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = AgencyView.class)))
    @APIResponse(responseCode = "409", description = "agency-exists")
    public Response register(@Valid @NotNull AgencyRequest request, @Context UriInfo uri) {
        Agency agency = decided(registering.register(
                request.name(),
                request.state(),
                request.type(),
                Optional.ofNullable(request.county()),
                Optional.ofNullable(request.ori()),
                Optional.ofNullable(request.uei())));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(agency.id().toString())
                        .build())
                .entity(AgencyView.of(agency, Enrolment.NONE))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PROGRAMME,
        Roles.AGENCY,
        Roles.ICE,
        Roles.TREASURY,
        Roles.APPROVER,
        Roles.CERTIFIER,
        Roles.DISBURSER,
        Roles.AUDITOR
    })
    @Operation(summary = "Show an agency")
    public AgencyView find(@PathParam("id") UUID id) {
        caller.mustBe(id);
        return finding.find(id).map(AgencyView::of).orElseThrow(() -> Problems.notFound("agency", id));
    }

    @GET
    @Path("/{id}/enrolment")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.TREASURY, Roles.AUDITOR})
    @Operation(summary = "Show an agency's enrolment as last decided")
    public EnrolmentView enrolment(@PathParam("id") UUID id) {
        return find(id).enrolment();
    }

    @PUT
    @Path("/{id}/enrolment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(
            summary = "Approve or withdraw an agency's enrolment",
            description = "Holds from effectiveOn on and replaces what was decided for later days. "
                    + "Saying the last decision again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Decided, or unchanged",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    @APIResponse(responseCode = "409", description = "not-enrolled: there is nothing to withdraw")
    public EnrolmentView decide(@PathParam("id") UUID id, @Valid @NotNull EnrolmentRequest request) {
        Optional<Outcome<Enrolment>> outcome = switch (request.status()) {
            case APPROVED -> approve(id, request);
            case WITHDRAWN -> withdraw(id, request);
            case NONE -> throw Problems.invalid("status", "must be approved or withdrawn");
        };
        return EnrolmentView.of(decided(outcome.orElseThrow(() -> Problems.notFound("agency", id))));
    }

    private Optional<Outcome<Enrolment>> approve(UUID id, EnrolmentRequest request) {
        if (request.reason() != null) {
            throw Problems.invalid("reason", "is for withdrawing alone");
        }
        return deciding.approve(id, request.effectiveOn());
    }

    private Optional<Outcome<Enrolment>> withdraw(UUID id, EnrolmentRequest request) {
        if (request.reason() == null) {
            throw Problems.invalid("reason", "is required to withdraw");
        }
        return deciding.withdraw(id, request.reason(), request.effectiveOn());
    }
}

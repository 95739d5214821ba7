package reimbursement.officers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;
import reimbursement.officers.application.Answer;
import reimbursement.officers.application.NominatingOfficer;
import reimbursement.officers.application.OfficerFile;
import reimbursement.officers.application.ReadingOfficers;
import reimbursement.officers.domain.Checks;
import reimbursement.officers.domain.OfficerStatus;

/** Officers: who they are, and nominating one. */
@Idempotent
@Path("/v1/officers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "officers")
class OfficersResource {
    private final ReadingOfficers reading;
    private final NominatingOfficer nominating;
    private final Caller caller;

    OfficersResource(ReadingOfficers reading, NominatingOfficer nominating, Caller caller) {
        this.reading = reading;
        this.nominating = nominating;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(
            summary = "Officers in the order of their ids",
            description =
                    "An agency sees its own. Names are shown to the programme and to agencies alone. The status is"
                            + " derived from the dates: nominated, in-training, trained, authorised, revoked, expired, separated.")
    @APIResponse(
            responseCode = "200",
            description = "A page; Link rel=next where more follow",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OfficerResponse.class)))
    public Response list(
            @QueryParam("agencyId") Optional<UUID> agencyId,
            @QueryParam("status") Optional<String> status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Page<OfficerFile> officers = reading.list(agencyId, status.map(OfficersResource::status), page);
        return Pages.respond(officers.map(OfficerResponse::of), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.AUDITOR, Roles.OPERATOR})
    @Operation(summary = "One officer")
    public OfficerResponse get(UUID id) {
        return reading.find(id).map(OfficerResponse::of).orElseThrow(() -> Answers.noSuchOfficer(id));
    }

    @POST
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
    @Operation(
            summary = "Nominate an officer",
            description = "409 not-yet-known while the agency has not been heard of here; 409 officer-number-taken.")
    @APIResponse(
            responseCode = "201",
            description = "Nominated",
            content = @Content(schema = @Schema(implementation = OfficerResponse.class)))
    public Response nominate(@NotNull @Valid Requests.Nominate request, @Context UriInfo uri) {
        caller.mustBe(request.agencyId());
        Answer answer = nominating.nominate(
                request.agencyId(),
                request.officerNumber().strip(),
                request.name().strip(),
                request.nominatedOn(),
                request.checks() == null ? Checks.NONE : request.checks().checks());
        OfficerFile file = Answers.file(answer, request.agencyId());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(file.officer().id().toString())
                        .build())
                .entity(OfficerResponse.of(file))
                .build();
    }

    private static OfficerStatus status(String code) {
        return OfficerStatus.of(code).orElseThrow(() -> Problems.invalid("status", "is not a status of an officer"));
    }
}

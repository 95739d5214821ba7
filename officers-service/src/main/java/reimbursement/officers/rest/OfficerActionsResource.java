package reimbursement.officers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.rest.Problems;
import reimbursement.officers.application.AuthorisingOfficer;
import reimbursement.officers.application.CompletingTraining;
import reimbursement.officers.application.RenewingAuthorisation;
import reimbursement.officers.application.RevokingAuthorisation;
import reimbursement.officers.application.SeparatingOfficer;
import reimbursement.officers.application.StartingTraining;

/** What happens to an officer. The same fact again is answered with 200 and changes nothing. */
@Idempotent
@Path("/v1/officers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "officers")
class OfficerActionsResource {
    private final StartingTraining starting;
    private final CompletingTraining completing;
    private final AuthorisingOfficer authorising;
    private final RenewingAuthorisation renewing;
    private final RevokingAuthorisation revoking;
    private final SeparatingOfficer separating;
    private final Caller caller;

    OfficerActionsResource(
            StartingTraining starting,
            CompletingTraining completing,
            AuthorisingOfficer authorising,
            RenewingAuthorisation renewing,
            RevokingAuthorisation revoking,
            SeparatingOfficer separating,
            Caller caller) {
        this.starting = starting;
        this.completing = completing;
        this.authorising = authorising;
        this.renewing = renewing;
        this.revoking = revoking;
        this.separating = separating;
        this.caller = caller;
    }

    @POST
    @Path("start-training")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
    @Operation(summary = "The training for a model begins")
    public OfficerResponse startTraining(UUID id, @NotNull @Valid Requests.OfTraining request) {
        return Answers.respond(starting.start(id, request.model(), request.effectiveOn()), id);
    }

    @POST
    @Path("complete-training")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
    @Operation(
            summary = "The training for a model is completed",
            description = "TFM 40 hours, WSO 8, JEM 160; where an exam was taken it must be passed by then.")
    public OfficerResponse completeTraining(UUID id, @NotNull @Valid Requests.CompleteTraining request) {
        return Answers.respond(
                completing.complete(id, request.model(), request.effectiveOn(), Optional.ofNullable(request.hours())),
                id);
    }

    @POST
    @Path("authorise")
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(summary = "Authorise under an agreement for two years")
    public OfficerResponse authorise(UUID id, @NotNull @Valid Requests.Authorise request) {
        return Answers.respond(authorising.authorise(id, request.model(), request.agreementId(), request.from()), id);
    }

    @POST
    @Path("renew")
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(
            summary = "Renew a running authorisation for two years",
            description = "The renewal is an authorisation of its own; it begins within the running one or the day"
                    + " after it.")
    public OfficerResponse renew(UUID id, @NotNull @Valid Requests.Renew request) {
        return Answers.respond(renewing.renew(id, request.authorisationId(), request.from()), id);
    }

    @POST
    @Path("revoke")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
    @Operation(
            summary = "Revoke an authorisation",
            description = "effectiveOn is the first day without it; an agency revokes by AGENCY alone.")
    public OfficerResponse revoke(UUID id, @NotNull @Valid Requests.Revoke request) {
        if (caller.is(Roles.AGENCY) && request.by() != Requests.RevokedBy.AGENCY) {
            throw Problems.forbidden("not-on-behalf-of-ice", "An agency revokes by AGENCY alone.");
        }
        return Answers.respond(
                revoking.revoke(
                        id, request.authorisationId(), request.by().revoker(), request.reason(), request.effectiveOn()),
                id);
    }

    @POST
    @Path("separate")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
    @Operation(summary = "The officer leaves the agency", description = "effectiveOn is the first day away.")
    public OfficerResponse separate(UUID id, @NotNull @Valid Requests.Separate request) {
        return Answers.respond(separating.separate(id, request.effectiveOn()), id);
    }
}

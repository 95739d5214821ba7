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
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.officers.application.AttestingChecks;
import reimbursement.officers.application.CorrectingRecord;
import reimbursement.officers.application.ExaminingOfficer;
import reimbursement.officers.application.TransferringOfficer;

/** What a candidate needs, exams, transfers, and the mending of what was mistyped. */
@Idempotent
@Path("/v1/officers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "officers")
class OfficerRecordResource {
    private final AttestingChecks attesting;
    private final ExaminingOfficer examining;
    private final TransferringOfficer transferring;
    private final CorrectingRecord correcting;

    OfficerRecordResource(
            AttestingChecks attesting,
            ExaminingOfficer examining,
            TransferringOfficer transferring,
            CorrectingRecord correcting) {
        this.attesting = attesting;
        this.examining = examining;
        this.transferring = transferring;
        this.correcting = correcting;
    }

    @POST
    @Path("attest-checks")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
    @Operation(
            summary = "Attest what a candidate needs",
            description =
                    "US citizenship, a background check and, for the task force, two years in law enforcement. What is"
                            + " left out stays as it was attested before.")
    public OfficerResponse attest(UUID id, @NotNull @Valid Requests.AttestChecks request) {
        return Answers.respond(attesting.attest(id, request.checks()), id);
    }

    @POST
    @Path("sit-exam")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
    @Operation(
            summary = "Record a sitting of a training's exam",
            description = "WSO and JEM: 70 % are needed, and one retake is allowed.")
    public OfficerResponse sitExam(UUID id, @NotNull @Valid Requests.SitExam request) {
        return Answers.respond(examining.sit(id, request.model(), request.score(), request.effectiveOn()), id);
    }

    @POST
    @Path("transfer")
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(
            summary = "The officer goes to another agency",
            description = "effectiveOn is the first day with it. What the officer was authorised for ends on that day;"
                    + " trainings and pay go along. 409 not-yet-known while the agency has not been heard of here.")
    public OfficerResponse transfer(UUID id, @NotNull @Valid Requests.Transfer request) {
        return Answers.respond(
                transferring.transfer(
                        id,
                        request.toAgencyId(),
                        Optional.ofNullable(request.officerNumber())
                                .map(String::strip)
                                .filter(text -> !text.isEmpty()),
                        request.effectiveOn()),
                id);
    }

    @POST
    @Path("correct")
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(
            summary = "Mend the day of a mistyped fact",
            description = "A new fact with another day, which readers let replace the old one. Fact: NOMINATED,"
                    + " TRAINING_STARTED and TRAINED (with model), SEPARATED, REVOKED (with authorisationId).")
    public OfficerResponse correct(UUID id, @NotNull @Valid Requests.Correct request) {
        return Answers.respond(correcting.correct(id, request.mistyped(), request.effectiveOn(), request.reason()), id);
    }
}

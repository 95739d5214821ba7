package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.payments.application.RecordingTaxNumber;

@Path("/v1/payees/{agencyId}/tax-number")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
class TaxNumberResource {
    private final RecordingTaxNumber recording;

    TaxNumberResource(RecordingTaxNumber recording) {
        this.recording = recording;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.CERTIFIER, Roles.DISBURSER, Roles.AUDITOR})
    @Operation(summary = "Show the payee's employer identification number")
    public TaxNumberBody one(UUID agencyId) {
        return new TaxNumberBody(Answers.found(recording.of(agencyId), "tax number of payee", agencyId));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Record the payee's employer identification number, which Treasury's file carries")
    public TaxNumberBody record(UUID agencyId, @Valid @NotNull TaxNumberBody body) {
        recording.record(agencyId, body.taxNumber());
        return body;
    }
}

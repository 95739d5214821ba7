package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.payments.application.FindingScreenings;

@Path("/v1/payments/{id}/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class PaymentScreeningsResource {
    private final FindingScreenings finding;

    PaymentScreeningsResource(FindingScreenings finding) {
        this.finding = finding;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.DISBURSER, Roles.AUDITOR})
    @Operation(summary = "Show what was known of the payee when a payment was certified, the last certification first")
    public List<ScreeningView> list(UUID id) {
        return finding.reliedOnFor(id).stream().map(ScreeningView::of).toList();
    }
}

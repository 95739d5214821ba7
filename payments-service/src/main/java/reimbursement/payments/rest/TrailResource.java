package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.payments.application.FollowingTrail;

@Path("/v1/payments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class TrailResource {
    private final FollowingTrail following;

    TrailResource(FollowingTrail following) {
        this.following = following;
    }

    @GET
    @Path("{id}/trail")
    @RolesAllowed({Roles.PROGRAMME, Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.DISBURSER, Roles.AUDITOR})
    @Operation(summary = "How a payment came about: its award or claim as it was stated, each decision, each entry")
    public TrailView trail(UUID id) {
        return TrailView.of(Answers.found(following.of(id), "payment", id));
    }
}

package reimbursement.awards.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.awards.application.ReplayingQuarter;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.AsksOnly;
import reimbursement.kit.rest.Problems;

@AsksOnly
@Path("/v1/quarters/{quarter}/replay")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quarters")
class ReplayResource {

    private final ReplayingQuarter replaying;

    ReplayResource(ReplayingQuarter replaying) {
        this.replaying = replaying;
    }

    @POST
    @RolesAllowed({Roles.PROGRAMME, Roles.AUDITOR})
    @Operation(
            summary = "Recompute a closed quarter under the rules of its time",
            description =
                    "From the standings, rosters and counts that were kept, by the policy in force on its snapshot,"
                            + " beside what was decided, figure by figure and officer by officer. Nothing is stored or emitted.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReplayView.class)))
    @APIResponse(responseCode = "409", description = "quarter-not-closed")
    public ReplayView replay(@PathParam("quarter") String name) {
        FiscalQuarter quarter = Wire.quarter(name);
        return replaying
                .replay(quarter)
                .map(replay -> ReplayView.of(quarter, replay))
                .orElseThrow(() -> Problems.refused(
                        "quarter-not-closed", "Nothing is decided for " + quarter + " before it is closed."));
    }
}

package reimbursement.awards.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import reimbursement.awards.application.SimulatingQuarter;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.AsksOnly;
import reimbursement.kit.rest.Problems;

@AsksOnly
@Path("/v1/quarters/{quarter}/simulate")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quarters")
class SimulationResource {

    private final SimulatingQuarter simulating;

    SimulationResource(SimulatingQuarter simulating) {
        this.simulating = simulating;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PROGRAMME, Roles.AUDITOR})
    @Operation(
            summary = "What a quarter's awards and claims would come to under another policy",
            description =
                    "A draft or a version by its name, or terms that are kept nowhere. A closed quarter is recomputed"
                            + " from what was frozen, an open one from what is held now; disputes are taken as they stand."
                            + " Nothing is stored or emitted.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SimulationView.class)))
    @APIResponse(responseCode = "400", description = "Terms that the rules cannot follow: every flaw is named")
    @APIResponse(responseCode = "409", description = "quarter-not-payable or quarter-not-started")
    public SimulationView simulate(@PathParam("quarter") String name, @Valid @NotNull SimulationRequest body) {
        FiscalQuarter quarter = Wire.quarter(name);
        return switch (simulating.simulate(quarter, body.tried())) {
            case SimulatingQuarter.Outcome.Simulated simulated -> SimulationView.of(quarter, simulated);
            case SimulatingQuarter.Outcome.Flawed(var flaws) -> throw ReadPolicy.flawed(flaws);
            case SimulatingQuarter.Outcome.UnknownPolicy() ->
                throw Problems.invalid(
                        body.version() == null ? "basedOn" : "version",
                        "there is no version and no draft of this name");
            case SimulatingQuarter.Outcome.NotPayable() ->
                throw Problems.refused("quarter-not-payable", "No awards are paid for " + quarter + ".");
            case SimulatingQuarter.Outcome.NotStarted() ->
                throw Problems.refused("quarter-not-started", quarter + " begins on " + quarter.startsOn() + ".");
        };
    }
}

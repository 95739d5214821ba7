package reimbursement.agreements.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.agreements.application.RestatingAgency;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.rest.Problems;

/** Saying an agency again. */
@Idempotent
@Path("/v1/agencies/{id}/restate")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class RestatementsResource {

    private final RestatingAgency restating;

    RestatementsResource(RestatingAgency restating) {
        this.restating = restating;
    }

    @POST
    @RolesAllowed({Roles.PROGRAMME, Roles.OPERATOR})
    @Operation(
            summary = "Say again all that holds of an agency",
            description = "Mends a consumer that missed or skipped an event: every current record is published again, "
                    + "and every closed quarter is attested anew. Who knows it all learns nothing new.")
    public RestatementView restate(@PathParam("id") UUID id) {
        OptionalInt facts = restating.restate(id);
        return new RestatementView(facts.orElseThrow(() -> Problems.notFound("agency", id)));
    }
}

package reimbursement.officers.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.rest.Problems;
import reimbursement.officers.application.RestatingAgency;

/** Saying an agency again. The answer tells how much was said and nothing of it, so that an operator may ask. */
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

    @Schema(name = "Restatement")
    record RestatementResponse(int facts) {}

    @POST
    @RolesAllowed({Roles.PROGRAMME, Roles.OPERATOR})
    @Operation(
            summary = "Say again all that holds of an agency's officers",
            description =
                    "Mends a consumer that missed or skipped an event: every current record is published again, pay"
                            + " on its own topic, and every standing is answered anew. Who knows it all learns nothing new.")
    public RestatementResponse restate(@PathParam("id") UUID id) {
        OptionalInt facts = restating.restate(id);
        return new RestatementResponse(facts.orElseThrow(() -> Problems.notFound("agency", id)));
    }
}

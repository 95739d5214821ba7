package reimbursement.kit.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;

/** What this service received and could not apply. */
@Path("/v1/parked")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class ParkedResource {
    private final ParkedEvents parked;
    private final Replay replay;
    private final Skipping skipping;
    private final Readers readers;
    private final Caller caller;

    ParkedResource(ParkedEvents parked, Replay replay, Skipping skipping, Readers readers, Caller caller) {
        this.parked = parked;
        this.replay = replay;
        this.skipping = skipping;
        this.readers = readers;
        this.caller = caller;
    }

    /** Which topic's key is to be replayed. */
    record ReplayRequest(@NotBlank @Size(max = 200) String topic) {}

    /** Which event is to be skipped, and why; a record that is no event has no sequence. */
    record SkipRequest(
            @NotBlank @Size(max = 200) String topic,
            @Min(1) @Nullable Long sequence,
            @NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(summary = "Events that wait for an operator, oldest first")
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(parked.list(page), uri);
    }

    @POST
    @Path("{key}/replay")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Apply a key's parked events in their order, once the cause is mended")
    public Replayed replay(@PathParam("key") String key, @Valid @NotNull ReplayRequest request) {
        known(request.topic());
        return replay.all(request.topic(), key, caller.subject());
    }

    @POST
    @Path("{key}/skip")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Give up a key's first parked event: one operator asks (202), another agrees (200)",
            description =
                    "A record that is no event has no sequence: leave it out, and give the entry's id in place of the key.")
    public Response skip(@PathParam("key") String key, @Valid @NotNull SkipRequest request) {
        known(request.topic());
        Long sequence = request.sequence();
        Skipping.Outcome outcome = sequence == null
                ? skipping.skipRecord(request.topic(), entry(key), request.reason())
                : skipping.skip(request.topic(), key, sequence, request.reason());
        return switch (outcome) {
            case ASKED -> Response.accepted().build();
            case SKIPPED -> Response.ok().build();
            case SAME_PERSON ->
                throw Problems.refused("second-person", "Somebody other than the one who asked has to agree.");
            case NOT_FIRST ->
                throw Problems.refused("not-first-parked", "This is not the first event that holds up its key.");
            case NOT_THERE -> throw Problems.notFound("parked record", key);
        };
    }

    private static UUID entry(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw Problems.invalid("sequence", "is required where the path names a key");
        }
    }

    private void known(String topic) {
        if (readers.find(topic).isEmpty()) {
            throw Problems.invalid("topic", "is not read by this service");
        }
    }
}

package reimbursement.kit.recovery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;

/** What is to be done about a database that was restored to an earlier moment. */
@Path("/v1/recovery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class RecoveryResource {
    private final ExaminedAge age;
    private final Recoveries recoveries;
    private final AskingForRecovery asking;
    private final RecoveringDatabase recovering;
    private final LostEventList lost;
    private final Caller caller;

    RecoveryResource(
            ExaminedAge age,
            Recoveries recoveries,
            AskingForRecovery asking,
            RecoveringDatabase recovering,
            LostEventList lost,
            Caller caller) {
        this.age = age;
        this.recoveries = recoveries;
        this.asking = asking;
        this.recovering = recovering;
        this.lost = lost;
        this.caller = caller;
    }

    /** Why something is asked for or settled. */
    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    /** {@code sign} is the first event found that the database does not know. */
    record RecoveryView(String database, Optional<String> sign, Optional<LatestView> latest) {}

    /** The recovery asked for last. */
    record LatestView(
            String askedBy, String reason, Instant beganAt, Optional<Instant> endedAt, Optional<String> failure) {
        static LatestView of(Recoveries.Asked asked) {
            return new LatestView(
                    asked.askedBy(),
                    asked.reason(),
                    asked.beganAt(),
                    Optional.ofNullable(asked.endedAt()),
                    Optional.ofNullable(asked.failure()));
        }
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(summary = "Whether this database is older than what was said from it, and how its recovery goes")
    public RecoveryView show() {
        Optional<LatestView> latest = recoveries.latest().map(LatestView::of);
        return switch (age.state()) {
            case ExaminedAge.State.Examining(), ExaminedAge.State.Unknown() ->
                new RecoveryView("unknown", Optional.empty(), latest);
            case ExaminedAge.State.Current() -> new RecoveryView("current", Optional.empty(), latest);
            case ExaminedAge.State.Older(String sign) -> new RecoveryView("older", Optional.of(sign), latest);
        };
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Recover a database that was restored to an earlier moment",
            description = "202, and goes on in the background; again after a failure. See docs/runbooks/restore.md.")
    public Response recover(@Valid @NotNull ReasonRequest request) {
        switch (asking.ask(request.reason())) {
            case ASKED -> recovering.begin();
            case NOT_NEEDED ->
                throw Problems.refused("database-current", "The database is not known to be older than the topics.");
            case NOT_POSSIBLE ->
                throw Problems.refused(
                        "not-recoverable",
                        "What this service decides cannot be read from topics: restore it to the end of its log.");
        }
        return Response.accepted().build();
    }

    @GET
    @Path("lost")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR, Roles.PROGRAMME})
    @Operation(
            summary = "Events whose changes a restored database had lost",
            description = "missing: to be entered again by people; taken-back: read back from the event; settled: made "
                    + "good by hand. Their content is for the programme.")
    public Response list(
            @QueryParam("state") @DefaultValue("missing") @Pattern(regexp = "missing|taken-back|settled|found")
                    String state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Pages.respond(lost.list(state, page, caller.is(Roles.PROGRAMME)), uri);
    }

    @POST
    @Path("lost/{id}/settle")
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(summary = "Say how a missing event was made good")
    public Response settle(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest request) {
        if (!asking.settle(id, request.reason())) {
            throw Problems.notFound("missing event", id);
        }
        return Response.ok().build();
    }
}

package reimbursement.kit.restprobe;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.rest.Problems;

/** Requests that may be sent again. */
@Idempotent
@Path("/v1/once")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
public class OnceResource {
    private final DatabaseWork work;

    public OnceResource(DatabaseWork work) {
        this.work = work;
    }

    /** What was made. */
    public record Made(UUID id, String name) {}

    /** What is to be made. */
    public record Wish(@NotNull String name) {}

    @POST
    public Response create(Wish wish) {
        work.write(wish.name());
        UUID id = UUID.randomUUID();
        return Response.created(URI.create("/v1/once/" + id))
                .entity(new Made(id, wish.name()))
                .build();
    }

    @POST
    @Path("{name}/plain")
    public Made plain(@PathParam("name") String name) {
        work.write(name);
        return new Made(UUID.randomUUID(), name);
    }

    @POST
    @Path("{name}/accepted")
    public RestResponse<Made> accepted(@PathParam("name") String name) {
        work.write(name);
        return RestResponse.status(RestResponse.Status.ACCEPTED, new Made(UUID.randomUUID(), name));
    }

    @POST
    @Path("{name}/nothing")
    public void nothing(@PathParam("name") String name) {
        work.write(name);
    }

    @POST
    @Path("{name}/late")
    public Made late(@PathParam("name") String name) {
        work.commitLate(name);
        return new Made(UUID.randomUUID(), name);
    }

    @POST
    @Path("{name}/refused")
    public Made refused(@PathParam("name") String name) {
        work.write(name);
        throw Problems.refused("not-today", "It is recorded that it was asked for.");
    }

    @POST
    @Path("{name}/fails")
    public Made fails(@PathParam("name") String name) {
        work.write(name);
        work.fail("40P01");
        return new Made(UUID.randomUUID(), name);
    }

    @PUT
    @Path("{name}")
    public Made put(@PathParam("name") String name) {
        work.write(name);
        return new Made(UUID.randomUUID(), name);
    }
}

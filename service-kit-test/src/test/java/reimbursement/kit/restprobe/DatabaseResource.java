package reimbursement.kit.restprobe;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;

/** Requests that need the database. */
@Idempotent
@Path("/v1/database")
@RolesAllowed(Roles.PROGRAMME)
public class DatabaseResource {
    private final DatabaseWork work;

    public DatabaseResource(DatabaseWork work) {
        this.work = work;
    }

    @POST
    @Path("sleep/{seconds}")
    public void sleep(@PathParam("seconds") int seconds) {
        work.sleep(seconds);
    }

    @POST
    @Path("late/{name}")
    public void late(@PathParam("name") String name) {
        work.commitLate(name);
    }

    @POST
    @Path("fail/{state}")
    public void fail(@PathParam("state") String state) {
        work.fail(state);
    }

    @POST
    @Path("publish/{bytes}")
    public void publish(@PathParam("bytes") int bytes) {
        work.publish(bytes);
    }
}

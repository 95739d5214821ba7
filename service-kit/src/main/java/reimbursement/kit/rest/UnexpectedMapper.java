package reimbursement.kit.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import reimbursement.kit.Passing;

/**
 * What nobody else maps: 503 with Retry-After where the database is away, has no connection left or gave up a deadlock,
 * so that the same request may succeed a moment later; 500 for everything else.
 */
public class UnexpectedMapper {
    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class);

    @ServerExceptionMapper(value = Exception.class, priority = 1)
    public Response unexpected(Exception failure, UriInfo uri) {
        if (!Passing.is(failure)) {
            return ProblemAnswers.of(HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR), failure, uri);
        }
        LOG.warnf("event=request.unavailable reason=%s", failure.getClass().getSimpleName());
        LOG.debug("event=request.unavailable", failure);
        return HttpProblem.builder(Problems.unavailable("The database does not answer at present."))
                .withInstance(URI.create(uri.getRequestUri().getRawPath()))
                .build()
                .toResponse();
    }
}

package reimbursement.kit.event;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import reimbursement.kit.rest.Problems;

/** To a caller it is a rule that refuses: what was asked for says too much at once. */
public class EventTooLargeMapper {
    @ServerExceptionMapper(value = EventTooLarge.class, priority = 1)
    public jakarta.ws.rs.core.Response tooLarge(EventTooLarge failure) {
        HttpProblem problem = Problems.refused("event-too-large", String.valueOf(failure.getMessage()));
        return problem.toResponse();
    }
}

package reimbursement.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import reimbursement.kit.table.UnreadableTable;

/** What a caller sent wrongly is a 400 that names the field. */
public class RequestBodyMappers {
    @ServerExceptionMapper(
            value = {
                JsonProcessingException.class,
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class
            },
            priority = 1)
    public Response malformed(JsonProcessingException fault, UriInfo uri) {
        return ProblemAnswers.of(JsonFault.problem(fault), fault, uri);
    }

    @ServerExceptionMapper(value = UnreadableTable.class, priority = 1)
    public Response unreadable(UnreadableTable fault, UriInfo uri) {
        HttpProblem problem = Problems.of(400, "unreadable-table", "Unreadable table", fault.reason())
                .build();
        return ProblemAnswers.of(problem, fault, uri);
    }

    @ServerExceptionMapper(
            value = {WebApplicationException.class, jakarta.ws.rs.NotFoundException.class},
            priority = 1)
    public Response refused(WebApplicationException refusal, UriInfo uri) {
        Response response = refusal.getResponse();
        if (response.hasEntity()) {
            return response;
        }
        HttpProblem problem = switch (refusal.getCause()) {
            case JsonProcessingException fault when response.getStatus() == 400 -> JsonFault.problem(fault);
            case RuntimeException fault
            when response.getStatus() == 404 -> QueryFault.of(fault, uri).orElseGet(() -> plain(refusal));
            case null, default -> plain(refusal);
        };
        return ProblemAnswers.of(problem, refusal, uri);
    }

    private static HttpProblem plain(WebApplicationException refusal) {
        Response response = refusal.getResponse();
        HttpProblem.Builder problem = HttpProblem.builder().withStatus(response.getStatus());
        response.getStringHeaders().forEach((name, values) -> problem.withHeader(name, String.join(", ", values)));
        return problem.build();
    }
}

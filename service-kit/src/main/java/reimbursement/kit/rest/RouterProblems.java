package reimbursement.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;

/** Answers with a problem below JAX-RS, where a request never reaches a resource. */
@Singleton
class RouterProblems {
    private final ObjectMapper json;

    RouterProblems(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the response with the problem and closes the connection. */
    void answer(RoutingContext context, HttpProblem problem) {
        context.response()
                .setStatusCode(problem.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(body(context.request().path(), problem));
    }

    private String body(String path, HttpProblem problem) {
        try {
            return json.writeValueAsString(located(path, problem));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("the problem could not be written", failure);
        }
    }

    private static HttpProblem located(String path, HttpProblem problem) {
        try {
            return HttpProblem.builder(problem).withInstance(URI.create(path)).build();
        } catch (IllegalArgumentException pathIsNoUri) {
            return problem;
        }
    }
}

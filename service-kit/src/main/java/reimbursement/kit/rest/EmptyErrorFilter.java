package reimbursement.kit.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.net.URI;

/** No error leaves with an empty body: what says nothing gets the problem of its status. */
@Provider
class EmptyErrorFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return;
        }
        HttpProblem problem = CompleteProblem.complete(HttpProblem.builder()
                .withStatus(response.getStatus())
                .withInstance(URI.create(request.getUriInfo().getRequestUri().getRawPath()))
                .build());
        response.setEntity(problem, new Annotation[0], HttpProblem.MEDIA_TYPE);
    }
}

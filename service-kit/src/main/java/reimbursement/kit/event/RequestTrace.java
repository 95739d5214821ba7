package reimbursement.kit.event;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** The trace context that came with the HTTP request on this thread, if there is one. */
final class RequestTrace {
    private RequestTrace() {}

    static Optional<String> current() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        RoutingContext request =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        return Optional.ofNullable(request)
                .map(current -> current.request().getHeader(CloudEventHeaders.TRACEPARENT))
                .filter(Trace::isWellFormed);
    }
}

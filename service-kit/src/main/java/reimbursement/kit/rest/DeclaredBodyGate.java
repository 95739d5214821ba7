package reimbursement.kit.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Answers a body whose declared length is beyond the limit before Quarkus would, which says nothing
 * but 413. What the sender still sends is read and dropped for a moment, because a connection that
 * is cut loses the answer.
 */
@Singleton
class DeclaredBodyGate {
    /** Where Quarkus keeps the limit of a request; the streams of REST read it from there. */
    private static final String LIMIT_KEY = "io.quarkus.max-request-size";

    private static final long PATIENCE_MILLIS = 10_000;

    private final BodyLimit limit;
    private final RouterProblems problems;

    DeclaredBodyGate(BodyLimit limit, RouterProblems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::refuseLarge);
        router.route().order(0).handler(DeclaredBodyGate::leaveStreamsToTheInterceptor);
    }

    private void refuseLarge(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (declaredLength(request) <= limit.bytes()) {
            context.next();
            return;
        }
        long cut = context.vertx()
                .setTimer(PATIENCE_MILLIS, timer -> request.connection().close());
        request.handler(dropped -> {});
        request.endHandler(end -> {
            context.vertx().cancelTimer(cut);
            request.connection().close();
        });
        problems.answer(context, Problems.tooLarge(limit.sentence()));
    }

    private static void leaveStreamsToTheInterceptor(RoutingContext context) {
        context.put(LIMIT_KEY, Long.MAX_VALUE);
        context.next();
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}

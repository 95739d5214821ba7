package reimbursement.kit.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads small bodies before a thread is given to the request: one that waits for them, chunk by chunk, contends with the
 * event loop for the connection's lock, which was a fifth of a busy service's processor time, and a slow sender would keep it.
 */
@Singleton
class SmallBodies {
    private static final int SMALL = 64 * 1024;
    private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{1,5}");

    private final BodyHandler reading = BodyHandler.create(false).setBodyLimit(SMALL);

    void register(@Observes Router router) {
        router.route().order(1).handler(this::read);
    }

    private void read(RoutingContext context) {
        if (isSmall(context.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            reading.handle(context);
        } else {
            context.next();
        }
    }

    /** Others are left to the streams, which know what is malformed. */
    private static boolean isSmall(@Nullable String length) {
        return length != null && FIVE_DIGITS.matcher(length).matches() && Integer.parseInt(length) <= SMALL;
    }
}

package reimbursement.kit.rest;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads small bodies of JSON before a thread is given to the request: one that waits for them, chunk by chunk, contends with the
 * event loop for the connection's lock, which was a fifth of a busy service's processor time, and a slow sender would keep it.
 */
@Singleton
class SmallBodies {
    private static final int SMALL = 64 * 1024;

    /** Not 0: of an empty body nothing would be kept, and REST would wait for it once more. */
    private static final Pattern FIVE_DIGITS = Pattern.compile("[1-9][0-9]{0,4}");

    private final BodyHandler reading = BodyHandler.create(false).setBodyLimit(SMALL);

    void register(@Observes Router router) {
        router.route().order(1).handler(this::read);
    }

    private void read(RoutingContext context) {
        MultiMap headers = context.request().headers();
        // REST stops the stream of HTTP/2 once more, and cannot when it has ended
        if (context.request().version() != HttpVersion.HTTP_2
                && isJson(headers.get(HttpHeaders.CONTENT_TYPE))
                && isSmall(headers.get(HttpHeaders.CONTENT_LENGTH))) {
            reading.handle(context);
        } else {
            context.next();
        }
    }

    /** Forms would be taken apart. */
    private static boolean isJson(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    /** Others are left to the streams, which know what is malformed. */
    private static boolean isSmall(@Nullable String length) {
        return length != null && FIVE_DIGITS.matcher(length).matches() && Integer.parseInt(length) <= SMALL;
    }
}

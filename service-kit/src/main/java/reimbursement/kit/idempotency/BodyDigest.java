package reimbursement.kit.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import reimbursement.kit.Sha256;

/** Reads the body of a request under a key as a whole, within its limit, and notes its digest. */
@Provider
@Priority(Priorities.USER + 100)
class BodyDigest implements ReaderInterceptor {
    static final String NOTED = "reimbursement.body-digest";

    private final CurrentVertxRequest http;

    BodyDigest(CurrentVertxRequest http) {
        this.http = http;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().containsKey(IdempotencyKey.HEADER)) {
            byte[] body = context.getInputStream().readAllBytes();
            http.getCurrent().put(NOTED, Sha256.of(body));
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }
}

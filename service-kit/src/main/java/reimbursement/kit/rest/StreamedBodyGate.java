package reimbursement.kit.rest;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Holds the limit for bodies without a declared length, which are only known to be too large while they are read. */
@Provider
class StreamedBodyGate implements ReaderInterceptor {
    private final BodyLimit limit;

    StreamedBodyGate(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new LimitedStream(context.getInputStream(), limit));
        return context.proceed();
    }
}

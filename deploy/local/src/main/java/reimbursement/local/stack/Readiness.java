package reimbursement.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Whether a service says that it is ready. */
final class Readiness implements BooleanSupplier {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final HttpRequest request;

    Readiness(URI service) {
        this.request = HttpRequest.newBuilder(service.resolve("/q/health/ready"))
                .timeout(PATIENCE)
                .build();
    }

    @Override
    public boolean getAsBoolean() {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
        }
    }
}

package reimbursement.local.stack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** Stands where a service's {@code quarkus-run.jar} would: it is ready at once, and answers with what it was told. */
final class FakeService {
    private static final int OK = 200;

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        var environment = new TreeMap<>(System.getenv());
        var port = Integer.parseInt(environment.getOrDefault("QUARKUS_HTTP_PORT", "0"));
        var server = HttpServer.create(new InetSocketAddress(environment.get("QUARKUS_HTTP_HOST"), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(OK, -1);
            exchange.close();
        });
        server.createContext("/environment", exchange -> {
            var told = new StringBuilder();
            environment.forEach(
                    (key, value) -> told.append(key).append('=').append(value).append('\n'));
            var body = told.toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(OK, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}

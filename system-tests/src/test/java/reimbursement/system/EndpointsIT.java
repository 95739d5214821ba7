package reimbursement.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.local.client.Who;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.stack.Service;
import reimbursement.local.token.Role;

/** Every operation that a service's own OpenAPI document names, met without a token and with nonsense. */
class EndpointsIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final DemoContext context = Programme.system().context(Optional.empty());

    record Operation(String method, String path, String mediaType) {
        static Operation of(String path, String method, JsonNode described) {
            var types = described.path("requestBody").path("content").fieldNames();
            return new Operation(method, path, types.hasNext() ? types.next() : "application/json");
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyEndpointNeedsAToken(Service service) throws Exception {
        for (Operation operation : operations(service)) {
            HttpResponse<String> answer = call(service, operation, Optional.empty(), "{}", operation.mediaType());
            assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(operation.toString())
                    .startsWith("application/problem+json");
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void nonsenseIsNeverAnsweredWithAServerError(Service service) throws Exception {
        for (Operation operation : operations(service)) {
            for (Role role : Role.values()) {
                for (String body : List.of("", "{", "[]", "null", "{\"surprise\":1}", "\u0000\u0001", "\"text\"")) {
                    for (String type : new TreeSet<>(List.of(operation.mediaType(), "application/xml"))) {
                        HttpResponse<String> answer =
                                call(service, operation, Optional.of(Who.person(role, "fuzz")), body, type);
                        assertThat(answer.statusCode())
                                .as("%s as %s with %s %s: %s", operation, role, type, body, answer.body())
                                .isLessThan(500);
                    }
                    if (operation.method().equals("get")) {
                        break;
                    }
                }
            }
        }
    }

    private List<Operation> operations(Service service) throws IOException, InterruptedException {
        HttpResponse<String> document = HTTP.send(
                HttpRequest.newBuilder(context.url(service).resolve("/q/openapi?format=json"))
                        .build(),
                BodyHandlers.ofString());
        JsonNode paths = new ObjectMapper().readTree(document.body()).path("paths");
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            path.getValue().fieldNames().forEachRemaining(method -> {
                if (METHODS.contains(method)) {
                    operations.add(
                            Operation.of(path.getKey(), method, path.getValue().path(method)));
                }
            });
        }
        assertThat(operations).hasSizeGreaterThan(5);
        return operations;
    }

    private HttpResponse<String> call(Service service, Operation operation, Optional<Who> who, String body, String type)
            throws IOException, InterruptedException {
        String path = operation
                .path()
                .replace("{quarter}", "FY2026Q4")
                .replace("{source}", "ice")
                .replaceAll("\\{[^}]+}", "01a20018-5a44-70a2-939a-c548a544dda0");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(context.url(service) + path))
                .method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofString(body))
                .header("Content-Type", type);
        who.ifPresent(caller -> request.header("Authorization", "Bearer " + context.token(caller)));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}

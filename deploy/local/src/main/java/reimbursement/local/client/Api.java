package reimbursement.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The REST API of one service. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"?next\"?");
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final Function<Who, String> signer;
    private final Map<Who, String> tokens = new ConcurrentHashMap<>();

    /** The API at an address such as {@code http://127.0.0.1:8081}; {@code signer} makes a token for a caller. */
    public Api(URI base, Function<Who, String> signer) {
        this.base = base;
        this.signer = signer;
    }

    /** Reads. */
    public Answer get(Who who, String path) {
        return send(request(who, path).GET());
    }

    /** Reads a whole list, page by page. */
    public void each(Who who, String path, Consumer<JsonNode> consumer) {
        Optional<String> next = Optional.of(path);
        while (next.isPresent()) {
            Answer page = get(who, next.get()).expect(200);
            page.json().forEach(consumer);
            next = page.headers().allValues("Link").stream()
                    .map(NEXT::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> URI.create(matcher.group(1)))
                    .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                    .findFirst();
        }
    }

    /** Posts JSON: a map, a record, or an empty object. */
    public Answer post(Who who, String path, Object body) {
        return send(
                request(who, path).header("Content-Type", "application/json").POST(json(body)));
    }

    /** Puts JSON. */
    public Answer put(Who who, String path, Object body) {
        return send(
                request(who, path).header("Content-Type", "application/json").PUT(json(body)));
    }

    /** Posts a document. */
    public Answer upload(Who who, String path, String mediaType, byte[] document) {
        return send(request(who, path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(document)));
    }

    private HttpRequest.Builder request(Who who, String path) {
        String token = tokens.computeIfAbsent(who, signer);
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    request.method() + " " + request.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " failed", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}

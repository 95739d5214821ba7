package reimbursement.kit.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import reimbursement.kit.Sha256;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.rest.Problems;

/** Reads the header of the present request. */
@Singleton
class IdempotencyKey {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final CurrentVertxRequest http;
    private final Caller caller;

    IdempotencyKey(CurrentVertxRequest http, Caller caller) {
        this.http = http;
        this.caller = caller;
    }

    /** The request under its key; empty where it has none; a 400 problem where the key is none. */
    Optional<KeyedRequest> ofRequest() {
        RoutingContext request = http.getCurrent();
        List<String> given = request.request().headers().getAll(HEADER);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() > 1 || !VISIBLE.matcher(given.getFirst()).matches()) {
            throw Problems.invalid(HEADER, "must be one value of 1 to 255 visible ASCII characters");
        }
        return Optional.of(new KeyedRequest(owner(), given.getFirst(), digest(request)));
    }

    /** An issuer may give the systems of all agencies the same subject. */
    private String owner() {
        return caller.actor()
                .agencyId()
                .map(agency -> caller.subject() + "@" + agency)
                .orElseGet(caller::subject);
    }

    private static byte[] digest(RoutingContext request) {
        byte[] body = request.get(BodyDigest.NOTED);
        String address = request.request().method() + " " + request.request().uri() + "\n";
        return Sha256.of(address.getBytes(StandardCharsets.UTF_8), body == null ? new byte[0] : body);
    }
}

package reimbursement.local.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Issues the local stack's tokens: JWTs by RS256, valid from the real present, whatever the services' clock says. */
public final class TokenSigner {
    /** The {@code iss} of every token. */
    public static final String ISSUER = "https://tokens.reimbursement.local";

    /** The {@code aud} of every token. */
    public static final String AUDIENCE = "reimbursement";

    private static final Map<String, ?> HEADER = new TreeMap<>(Map.of("alg", "RS256", "typ", "JWT"));
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();

    private final SigningKey key;
    private final ObjectMapper json = new ObjectMapper();
    private final Clock clock = Clock.systemUTC();

    private TokenSigner(SigningKey key) {
        this.key = key;
    }

    /** A signer with a new key that is kept nowhere. */
    public static TokenSigner create() {
        return new TokenSigner(SigningKey.generate());
    }

    /** A signer with the key in {@code file}; the key is made there, mode 600, when the file does not exist. */
    public static TokenSigner load(Path file) {
        return new TokenSigner(SigningKey.load(file));
    }

    /** The public key as services are told it: the base64 of its X.509 form. */
    public String publicKeyBase64() {
        return Base64.getEncoder().encodeToString(key.publicForm());
    }

    /**
     * A token for one person in one role.
     *
     * @param subject who it is, as the audit trail will say
     * @param agencyId the agency that a token of role {@code agency} speaks for
     * @param validity how long from now it is valid
     */
    public String token(String role, String subject, Optional<UUID> agencyId, Duration validity) {
        var issued = clock.instant();
        var claims = new TreeMap<String, Object>(Map.of(
                "iss",
                ISSUER,
                "aud",
                AUDIENCE,
                "sub",
                subject,
                "groups",
                List.of(role),
                "iat",
                issued.getEpochSecond(),
                "exp",
                issued.plus(validity).getEpochSecond()));
        agencyId.ifPresent(id -> claims.put("agency_id", id.toString()));
        var signed = encode(HEADER) + "." + encode(claims);
        return signed + "." + BASE64_URL.encodeToString(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private String encode(Map<String, ?> part) {
        try {
            return BASE64_URL.encodeToString(json.writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package reimbursement.local.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenSignerTest {
    private static final UUID AGENCY = UUID.fromString("0199c2f0-0000-7000-8000-000000000001");

    @TempDir
    Path directory;

    @Test
    void aTokenSaysWhoMayDoWhatAndForHowLong() throws Exception {
        // When
        var token = TokenSigner.create().token("agency", "ana", Optional.of(AGENCY), Duration.ofMinutes(5));
        // Then
        var claims = part(token, 1);
        assertThat(part(token, 0).get("alg").asText()).isEqualTo("RS256");
        assertThat(claims.get("iss").asText()).isEqualTo("https://tokens.reimbursement.local");
        assertThat(claims.get("aud").asText()).isEqualTo("reimbursement");
        assertThat(claims.get("sub").asText()).isEqualTo("ana");
        assertThat(claims.get("groups")).map(JsonNode::asText).containsExactly("agency");
        assertThat(claims.get("agency_id").asText()).isEqualTo(AGENCY.toString());
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void thePublicKeyVerifiesTheTokenAndNoOther() throws Exception {
        // Given
        var signer = TokenSigner.create();
        var token = signer.token("ice", "ivan", Optional.empty(), Duration.ofMinutes(5));
        // Then
        assertThat(verifies(token, signer.publicKeyBase64())).isTrue();
        assertThat(verifies(token, TokenSigner.create().publicKeyBase64())).isFalse();
        assertThat(verifies("x" + token, signer.publicKeyBase64())).isFalse();
    }

    @Test
    void aKeptKeyStaysTheSameAndItsOwnersAlone() throws Exception {
        // Given
        var file = directory.resolve("var/token.key");
        // When
        var first = TokenSigner.load(file);
        var second = TokenSigner.load(file);
        // Then
        assertThat(second.publicKeyBase64()).isEqualTo(first.publicKeyBase64());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static boolean verifies(String token, String publicKey) throws Exception {
        var parts = List.of(token.split("\\.", -1));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
        signature.update((parts.get(0) + "." + parts.get(1)).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts.get(2)));
    }

    private static JsonNode part(String token, int index) throws Exception {
        var encoded = List.of(token.split("\\.", -1)).get(index);
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(encoded));
    }
}

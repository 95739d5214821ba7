package reimbursement.kit.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/** Reads the keyset setting; its errors never repeat the setting's value. */
final class Keyset {
    private static final String SETTING = "reimbursement.sealing.keyset";

    private Keyset() {}

    static Aead read(Optional<String> setting) {
        String encoded = setting.filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalStateException(
                        "The setting " + SETTING + " is missing: this service seals values and needs a key."));
        try {
            AeadConfig.register();
            String json = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            // The cause is left out: its message may hold parts of the key.
            throw new IllegalStateException("The setting " + SETTING + " is not a Tink AEAD keyset as JSON in base64.");
        }
    }
}

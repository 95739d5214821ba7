package reimbursement.kit.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AeadKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The keyset setting as read; errors never repeat the setting's value.
 *
 * @param aead seals with the primary key and opens with any that is enabled
 * @param primary the beginning of all that the primary key seals, which names the key
 * @param former the same of the other enabled keys
 */
record Keyset(Aead aead, byte[] primary, List<byte[]> former) {
    private static final String SETTING = "reimbursement.sealing.keyset";

    static Keyset read(Optional<String> setting) {
        String encoded = setting.filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalStateException(
                        "The setting " + SETTING + " is missing: this service seals values and needs a key."));
        try {
            AeadConfig.register();
            String json = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            return of(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            // The cause is left out: its message may hold parts of the key.
            throw new IllegalStateException("The setting " + SETTING + " is not a Tink AEAD keyset as JSON in base64.");
        }
    }

    private static Keyset of(KeysetHandle keys) throws GeneralSecurityException {
        Aead aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        byte[] primary = prefix(keys.getPrimary());
        List<byte[]> former = new ArrayList<>();
        for (int index = 0; index < keys.size(); index++) {
            KeysetHandle.Entry key = keys.getAt(index);
            if (!key.isPrimary() && key.getStatus() == KeyStatus.ENABLED) {
                former.add(prefix(key));
            }
        }
        return new Keyset(aead, primary, List.copyOf(former));
    }

    private static byte[] prefix(KeysetHandle.Entry entry) {
        byte[] prefix =
                entry.getKey() instanceof AeadKey key ? key.getOutputPrefix().toByteArray() : new byte[0];
        if (prefix.length == 0) {
            throw new IllegalStateException(
                    "A key of the setting " + SETTING
                            + " leaves no mark on what it seals, so that it could never be replaced: its outputPrefixType is RAW.");
        }
        return prefix;
    }
}

package reimbursement.local.secret;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The keyset by which services seal what must not lie about in plain: one AES-256-GCM key to begin with. */
public final class SealingKeyset {
    private SealingKeyset() {}

    /** The keyset in {@code file}, made there (mode 600) when absent: Tink's JSON form, in base64. */
    public static String load(Path file) {
        return SecretFile.readOrMake(file, SealingKeyset::generate);
    }

    private static String generate() {
        try {
            AeadConfig.register();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(
                    keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

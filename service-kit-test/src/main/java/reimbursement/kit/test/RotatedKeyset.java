package reimbursement.kit.test;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The sealing keyset of a service whose key was changed once, each as the setting has it.
 *
 * @param before the old key in use, the new one already there
 * @param after the new key in use, the old one still there: what the service under test runs with
 * @param done the new key alone
 */
public record RotatedKeyset(String before, String after, String done) {

    /** The stages of the keyset that the service under test runs with. */
    public static RotatedKeyset of(String after) {
        try {
            AeadConfig.register();
            var json = new String(Base64.getDecoder().decode(after), StandardCharsets.UTF_8);
            return of(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static RotatedKeyset make() {
        try {
            AeadConfig.register();
            return of(KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId())
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RotatedKeyset of(KeysetHandle after) throws GeneralSecurityException {
        var before = KeysetHandle.newBuilder(after);
        before.getAt(0).makePrimary();
        return new RotatedKeyset(
                setting(before.build()),
                setting(after),
                setting(KeysetHandle.newBuilder(after).deleteAt(0).build()));
    }

    private static String setting(KeysetHandle keys) throws GeneralSecurityException {
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}

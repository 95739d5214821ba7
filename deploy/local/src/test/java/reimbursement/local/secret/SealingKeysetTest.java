package reimbursement.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingKeysetTest {
    @TempDir
    Path directory;

    @Test
    void whatOneStartSealedTheNextStartOpens() throws Exception {
        // Given
        var file = directory.resolve("secrets/sealing.keyset");
        var context = "payee".getBytes(StandardCharsets.UTF_8);
        var account = "123456789".getBytes(StandardCharsets.UTF_8);
        // When
        var sealed = aead(SealingKeyset.load(file)).encrypt(account, context);
        // Then
        assertThat(aead(SealingKeyset.load(file)).decrypt(sealed, context)).isEqualTo(account);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static Aead aead(String keyset) throws GeneralSecurityException {
        AeadConfig.register();
        var json = new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}

package reimbursement.kit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {
    private final Sealing sealing = sealing();

    @Test
    void whatIsSealedOpensInItsContextAlone() {
        // When
        byte[] sealed = sealing.seal("021000021/Ünïcode", "payee/1");

        // Then
        assertThat(sealing.open(sealed, "payee/1")).isEqualTo("021000021/Ünïcode");
        assertThatThrownBy(() -> sealing.open(sealed, "payee/2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealing().open(sealed, "payee/1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameTextIsNeverSealedTheSameWay() {
        assertThat(sealing.seal("x", "c")).isNotEqualTo(sealing.seal("x", "c"));
        assertThat(new String(sealing.seal("021000021", "c"), UTF_8)).doesNotContain("021000021");
    }

    @Test
    void aChangedByteIsNoticed() {
        // Given
        byte[] sealed = sealing.seal("100", "c");

        // When
        sealed[sealed.length - 1] ^= 1;

        // Then
        assertThatThrownBy(() -> sealing.open(sealed, "c")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMissingKeysetIsSaidByItsSetting() {
        assertThatThrownBy(() -> new Sealing(Optional::empty))
                .hasMessageContaining("reimbursement.sealing.keyset is missing");
        assertThatThrownBy(() -> new Sealing(() -> Optional.of(" "))).hasMessageContaining("is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2VjcmV0", "not base64 secret", "e30="})
    void aKeysetThatIsNoneIsRefusedWithoutRepeatingIt(String keyset) {
        assertThatThrownBy(() -> new Sealing(() -> Optional.of(keyset)))
                .hasMessageContaining("is not a Tink AEAD keyset")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    private static Sealing sealing() {
        try {
            AeadConfig.register();
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
            return new Sealing(() -> Optional.of(Base64.getEncoder().encodeToString(json.getBytes(UTF_8))));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

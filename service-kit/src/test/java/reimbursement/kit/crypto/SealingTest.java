package reimbursement.kit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
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

    @Test
    void afterARotationTheNewKeySealsAndBothOpenUntilTheOldOneIsTakenOut() throws GeneralSecurityException {
        // Given
        AeadConfig.register();
        var before = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        byte[] old = with(before).seal("9876543210", "c");

        // When: the new key is there and not used yet, then it is the primary one, then the old one is gone
        var added = KeysetHandle.newBuilder(before)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId())
                .build();
        var promoting = KeysetHandle.newBuilder(added);
        promoting.getAt(1).makePrimary();
        var promoted = promoting.build();
        var alone = KeysetHandle.newBuilder(promoted).deleteAt(0).build();

        // Then
        var rotated = with(promoted);
        byte[] renewed = rotated.seal(rotated.open(old, "c"), "c");
        assertThat(with(added).seal("x", "c")).startsWith(with(before).mark());
        assertThat(rotated.open(with(added).seal("x", "c"), "c")).isEqualTo("x");
        assertThat(with(added).open(renewed, "c")).isEqualTo("9876543210");
        assertThat(renewed).startsWith(rotated.mark());
        assertThat(rotated.formerMarks())
                .hasSize(1)
                .first()
                .isEqualTo(with(before).mark());
        assertThat(old).startsWith(with(before).mark());
        assertThat(with(alone).open(renewed, "c")).isEqualTo("9876543210");
        assertThat(with(alone).formerMarks()).isEmpty();
        assertThatThrownBy(() -> with(alone).open(old, "c")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyThatLeavesNoMarkIsRefused() throws GeneralSecurityException {
        AeadConfig.register();
        var unmarked = KeysetHandle.generateNew(AesGcmParameters.builder()
                .setKeySizeBytes(32)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build());

        assertThatThrownBy(() -> with(unmarked)).hasMessageContaining("RAW");
    }

    private static Sealing with(KeysetHandle keys) {
        try {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
            return new Sealing(() -> Optional.of(Base64.getEncoder().encodeToString(json.getBytes(UTF_8))));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Sealing sealing() {
        try {
            AeadConfig.register();
            return with(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

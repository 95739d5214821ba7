package reimbursement.kit.crypto;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of sealing: {@code reimbursement.sealing.*}. */
@ConfigMapping(prefix = "reimbursement.sealing")
public interface SealingSettings {
    /**
     * A Tink keyset for AEAD as JSON, in base64. A secret: never logged. To change the key, add one that is not
     * primary everywhere, then make it primary everywhere, seal anew what the old one sealed, and take the old one out.
     */
    Optional<String> keyset();
}

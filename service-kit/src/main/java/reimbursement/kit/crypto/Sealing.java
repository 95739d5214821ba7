package reimbursement.kit.crypto;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

/**
 * Seals text so that the database alone does not reveal it (authenticated encryption, Tink AEAD).
 * Sealing the same text twice gives different bytes. Where the keyset has several
 * keys, the primary one seals and each of them opens. A service that injects this bean does not
 * start without {@code reimbursement.sealing.keyset}.
 */
@Singleton
public class Sealing {
    private final Keyset keys;

    Sealing(SealingSettings settings) {
        this.keys = Keyset.read(settings.keyset());
    }

    /** Sealing in a service that was given a keyset, for plumbing that serves others too; empty elsewhere. */
    public static Optional<Sealing> ifConfigured(SealingSettings settings) {
        return settings.keyset().isPresent() ? Optional.of(new Sealing(settings)) : Optional.empty();
    }

    /**
     * Seals a text.
     *
     * @param context where the value belongs, such as {@code payee/<id>}: only the same context opens it again
     */
    public byte[] seal(String plain, String context) {
        return seal(utf8(plain), context);
    }

    /** Seals bytes; see {@link #seal(String, String)}. */
    public byte[] seal(byte[] plain, String context) {
        try {
            return keys.aead().encrypt(plain, utf8(context));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the value could not be sealed", failure);
        }
    }

    /**
     * Opens what was sealed with this context.
     *
     * @throws IllegalStateException if the bytes were changed, belong to another context, or the key is gone
     */
    public String open(byte[] sealed, String context) {
        return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
    }

    /** Opens sealed bytes; see {@link #open}. */
    public byte[] openBytes(byte[] sealed, String context) {
        try {
            return keys.aead().decrypt(sealed, utf8(context));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the value could not be opened in this context", failure);
        }
    }

    /**
     * What each value begins with that was sealed by a key of the keyset that is not the one in use any more: such
     * values still open, and are to be sealed anew before that key is taken out of the keyset.
     */
    public List<byte[]> formerMarks() {
        return keys.former().stream().map(byte[]::clone).toList();
    }

    /** What each value begins with that is sealed now. */
    public byte[] mark() {
        return keys.primary().clone();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

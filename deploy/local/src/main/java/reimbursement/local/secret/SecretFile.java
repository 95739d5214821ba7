package reimbursement.local.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Secrets in files of mode 600. */
public final class SecretFile {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;

    private SecretFile() {}

    /** The secret in {@code file}; made by {@code maker} and written there first when the file does not exist. */
    public static String readOrMake(Path file, Supplier<String> maker) {
        try {
            if (!Files.exists(file)) {
                write(file, maker.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A random password of letters, digits, {@code -} and {@code _}: 192 bits. */
    public static String password() {
        var bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whole or not at all, and the first of several writers wins. */
    private static void write(Path file, String secret) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder, "secret", ".new", ownerOnly);
        Files.writeString(draft, secret);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anothersIsThere) {
            // theirs is read
        } finally {
            Files.delete(draft);
        }
    }
}

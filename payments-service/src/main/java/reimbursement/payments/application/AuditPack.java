package reimbursement.payments.application;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A pack that is written and waits to be fetched, once.
 *
 * @param sha256 of the whole file
 */
public record AuditPack(Path file, String sha256) {

    /** Sends it, and removes it whether it arrives or not. */
    public void moveTo(OutputStream out) throws IOException {
        try {
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}

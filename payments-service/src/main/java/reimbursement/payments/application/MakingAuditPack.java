package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.files.PackArchive;
import reimbursement.payments.files.Sha256;
import reimbursement.payments.persistence.PackRows;

/**
 * Writes all that an auditor needs for a quarter into one file, from one state of the database, row by row: memory does
 * not grow with the quarter. It goes to a temporary file first, so that a reader who is slow holds no snapshot and one
 * that is refused gets an answer instead of half a pack.
 */
@ApplicationScoped
public class MakingAuditPack {
    private static final Logger LOG = Logger.getLogger(MakingAuditPack.class);

    private final PackRows rows;
    private final PackContent content;
    private final PackTrail trail;
    private final Semaphore one = new Semaphore(1);

    MakingAuditPack(PackRows rows, PackContent content, PackTrail trail) {
        this.rows = rows;
        this.content = content;
        this.trail = trail;
    }

    /** Empty where no award of the quarter is known, and no claim of its months. One at a time; whoever comes meanwhile comes again (503). */
    public Optional<AuditPack> make(Quarter quarter) {
        if (!one.tryAcquire()) {
            throw Problems.unavailable("Another audit pack is being made.");
        }
        try {
            var made = rows.inSnapshot(
                    quarter.toString(),
                    snapshot ->
                            snapshot.isKnown() ? Optional.of(write(snapshot, quarter)) : Optional.<AuditPack>empty());
            made.ifPresent(pack -> {
                trail.record(quarter, pack.sha256());
                LOG.infof("event=audit-pack.made quarter=%s sha256=%s", quarter, pack.sha256());
            });
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            one.release();
        }
    }

    private AuditPack write(PackRows.Snapshot snapshot, Quarter quarter) throws IOException {
        var file = Files.createTempFile("audit-pack", ".zip");
        try {
            return new AuditPack(file, write(snapshot, quarter, file));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private String write(PackRows.Snapshot snapshot, Quarter quarter, Path file) throws IOException {
        var digest = Sha256.digest();
        try (var out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest);
                var archive = new PackArchive(out)) {
            content.write(snapshot, quarter, archive);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

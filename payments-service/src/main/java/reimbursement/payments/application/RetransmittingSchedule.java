package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.schedules.FileFormat;
import reimbursement.payments.domain.schedules.ScheduleStatus;
import reimbursement.payments.domain.schedules.SentFile;
import reimbursement.payments.files.Sha256;
import reimbursement.payments.persistence.Schedules;

/**
 * Sends the files of a schedule again: the same bytes under the same message id, compared with their digest first. No
 * money moves and nothing is rendered; whoever got the first file knows the second by its message id.
 */
@ApplicationScoped
public class RetransmittingSchedule {
    private final Schedules schedules;
    private final SentFiles files;
    private final AuditTrail audit;

    RetransmittingSchedule(Schedules schedules, SentFiles files, AuditTrail audit) {
        this.schedules = schedules;
        this.files = files;
        this.audit = audit;
    }

    /**
     * Empty when there is no such schedule.
     *
     * @throws IllegalStateException if a file is no longer what it was
     */
    @Transactional
    public Optional<Outcome<List<SentFile>>> retransmit(UUID id, String reason) {
        return schedules.findByIdOptional(id).map(schedule -> {
            if (schedule.status() != ScheduleStatus.TRANSMITTED) {
                return Outcome.refused(Rule.SCHEDULE_NOT_TRANSMITTED, "The schedule has not been transmitted yet.");
            }
            var again = Arrays.stream(FileFormat.values())
                    .flatMap(format -> files.of(id, format).stream())
                    .map(RetransmittingSchedule::unchanged)
                    .toList();
            Map<String, String> detail = new TreeMap<>(Map.of("reason", reason));
            again.forEach(file -> detail.put(file.format().path(), file.sha256()));
            audit.record("schedule-retransmitted", "schedule/" + id, detail);
            return Outcome.done(again);
        });
    }

    private static SentFile unchanged(StoredFile stored) {
        var digest = Sha256.digest();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            stored.content().copyTo(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(stored.file().sha256())) {
            throw new IllegalStateException("a file is not what its digest says");
        }
        return stored.file();
    }
}

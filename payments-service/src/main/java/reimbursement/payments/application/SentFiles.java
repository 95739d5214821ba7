package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.crypto.Sealing;
import reimbursement.payments.domain.schedules.PaymentFile;
import reimbursement.payments.files.RenderedFile;
import reimbursement.payments.persistence.PaymentFiles;

/** Keeps the files that left, sealed, and gives them back byte for byte. */
@ApplicationScoped
class SentFiles {
    private final Sealing sealing;
    private final PaymentFiles files;

    SentFiles(Sealing sealing, PaymentFiles files) {
        this.sealing = sealing;
        this.files = files;
    }

    void keep(UUID scheduleId, String messageId, RenderedFile file, Instant at) {
        var text = new String(file.content(), StandardCharsets.UTF_8);
        files.persist(new PaymentFile(
                scheduleId,
                PaymentFile.PAIN_001,
                messageId,
                sealing.seal(text, context(scheduleId)),
                file.sha256(),
                at));
    }

    Optional<SentFile> of(UUID scheduleId) {
        return files.findByIdOptional(scheduleId)
                .map(file -> new SentFile(
                        sealing.open(file.sealedContent(), context(scheduleId)).getBytes(StandardCharsets.UTF_8),
                        file.sha256()));
    }

    private static String context(UUID scheduleId) {
        return "payment-file/" + scheduleId;
    }
}

package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import reimbursement.kit.crypto.Sealing;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.schedules.FileFormat;
import reimbursement.payments.domain.schedules.PaymentFile;
import reimbursement.payments.domain.schedules.PaymentOrder.Content;
import reimbursement.payments.domain.schedules.SentFile;
import reimbursement.payments.files.OrderFile;
import reimbursement.payments.persistence.FileStore;
import reimbursement.payments.persistence.PaymentFiles;

/** Keeps the files that left, sealed because account numbers stand in them, and gives them back byte for byte. */
@ApplicationScoped
class SentFiles {
    private final Sealing sealing;
    private final Calendar calendar;
    private final FileStore store;
    private final PaymentFiles earlier;

    SentFiles(Sealing sealing, Calendar calendar, FileStore store, PaymentFiles earlier) {
        this.sealing = sealing;
        this.calendar = calendar;
        this.store = store;
        this.earlier = earlier;
    }

    /** Where a file that is being rendered goes; it is one only once it is {@linkplain #keep kept}. */
    SealedParts write(UUID scheduleId, FileFormat format) {
        return new SealedParts((number, compressed) -> store.insertPart(
                scheduleId, format, number, sealing.seal(compressed, context(scheduleId, format, number))));
    }

    SentFile keep(UUID scheduleId, Content content, OrderFile rendered, SealedParts parts) {
        var file = new SentFile(
                scheduleId,
                rendered.format(),
                rendered.messageId(),
                parts.sha256(),
                parts.bytes(),
                content.payments(),
                content.amount(),
                calendar.now());
        store.insert(file);
        return file;
    }

    Optional<StoredFile> of(UUID scheduleId, FileFormat format) {
        return store.find(scheduleId, format)
                .map(file -> new StoredFile(file, out -> copy(file, out)))
                .or(() -> format == FileFormat.PAIN_001
                        ? earlier.findByIdOptional(scheduleId).map(this::keptWhole)
                        : Optional.empty());
    }

    private void copy(SentFile file, OutputStream out) throws IOException {
        var left = file.bytes();
        for (var number = 0; left > 0; number++) {
            var sealed = store.part(file.scheduleId(), file.format(), number)
                    .orElseThrow(() -> new IllegalStateException("a part of a file is missing"));
            var compressed = sealing.openBytes(sealed, context(file.scheduleId(), file.format(), number));
            try (var part = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
                left -= part.transferTo(out);
            }
        }
    }

    /** Files that left before there were two formats were sealed in one piece. */
    private StoredFile keptWhole(PaymentFile file) {
        var content = sealing.open(file.sealedContent(), "payment-file/" + file.scheduleId())
                .getBytes(StandardCharsets.UTF_8);
        return new StoredFile(
                new SentFile(
                        file.scheduleId(),
                        FileFormat.PAIN_001,
                        file.messageId(),
                        file.sha256(),
                        content.length,
                        0,
                        Money.ZERO,
                        file.renderedAt()),
                out -> out.write(content));
    }

    private static String context(UUID scheduleId, FileFormat format, int number) {
        return "sent-file/" + scheduleId + "/" + format + "/" + number;
    }
}

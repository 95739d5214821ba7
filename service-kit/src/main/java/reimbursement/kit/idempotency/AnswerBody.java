package reimbursement.kit.idempotency;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import reimbursement.kit.crypto.Sealing;
import reimbursement.kit.crypto.SealingSettings;

/** How the body of an answer is kept: compressed, and sealed in a service that has a keyset, for it may show what is sealed there. */
@Singleton
class AnswerBody {
    private final Optional<Sealing> sealing;

    AnswerBody(SealingSettings settings) {
        this.sealing = Sealing.ifConfigured(settings);
    }

    boolean areSealed() {
        return sealing.isPresent();
    }

    byte[] written(String body, KeyedRequest request) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream compressing = new GZIPOutputStream(compressed)) {
            compressing.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] bytes = compressed.toByteArray();
        return sealing.map(seal -> seal.seal(bytes, context(request))).orElse(bytes);
    }

    String read(byte[] kept, boolean sealed, KeyedRequest request) {
        byte[] bytes = sealed
                ? sealing.orElseThrow(() -> new IllegalStateException("a sealed answer, and no keyset"))
                        .openBytes(kept, context(request))
                : kept;
        try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static String context(KeyedRequest request) {
        return "kept-answer/" + request.caller() + "/" + request.key();
    }
}

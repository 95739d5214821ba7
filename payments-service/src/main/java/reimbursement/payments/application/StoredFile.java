package reimbursement.payments.application;

import java.io.IOException;
import java.io.OutputStream;
import reimbursement.payments.domain.schedules.SentFile;

/** A file as it left, and its bytes, which are read as they are asked for. */
public record StoredFile(SentFile file, Content content) {

    /** Writes the whole file, part by part. */
    @FunctionalInterface
    public interface Content {
        void copyTo(OutputStream out) throws IOException;
    }
}

package reimbursement.payments.rest;

import java.time.Instant;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.schedules.SentFile;

/** @param messageId what the file calls itself: a message id, or Treasury's number of the schedule */
record SentFileView(
        String format,
        String version,
        String messageId,
        String sha256,
        long bytes,
        long payments,
        Amount amount,
        Instant renderedAt) {

    static SentFileView of(SentFile file) {
        return new SentFileView(
                file.format().path(),
                file.format().version(),
                file.messageId(),
                file.sha256(),
                file.bytes(),
                file.payments(),
                Answers.amount(file.amount()),
                file.renderedAt());
    }
}

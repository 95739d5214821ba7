package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.domain.schedules.FileFormat;
import reimbursement.payments.domain.schedules.RewrittenName;
import reimbursement.payments.persistence.FileStore;

/** Shows the files of schedules, and what had to be written otherwise in them. */
@ApplicationScoped
public class FindingFiles {
    private static final UUID FIRST = new UUID(0, 0);

    private final SentFiles files;
    private final FileStore store;

    FindingFiles(SentFiles files, FileStore store) {
        this.files = files;
        this.store = store;
    }

    /** Empty before the schedule is transmitted. */
    public Optional<StoredFile> file(UUID scheduleId, FileFormat format) {
        return files.of(scheduleId, format);
    }

    public Page<RewrittenName> rewrittenNames(UUID scheduleId, PageRequest page) {
        var after = page.after(2);
        var names = store.namesOf(
                scheduleId,
                after.map(List::getFirst).map(FindingFiles::payment).orElse(FIRST),
                after.map(List::getLast).orElse(""),
                page.limit() + 1);
        return Page.of(
                names,
                page,
                last -> Cursor.encode(last.paymentId().toString(), last.format().name()));
    }

    private static UUID payment(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException malformed) {
            throw Problems.invalid("cursor", "is not a cursor of this list");
        }
    }
}

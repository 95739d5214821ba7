package reimbursement.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.rest.Problems;
import reimbursement.kit.table.Limits;
import reimbursement.kit.table.Table;

/** Takes imports in and shows what became of them. */
@ApplicationScoped
public class Imports {
    private final ImportStore store;
    private final ImportQueries queries;
    private final ImportRunner runner;
    private final Caller caller;
    private final AuditTrail audit;
    private final TransactionSynchronizationRegistry transaction;

    Imports(
            ImportStore store,
            ImportQueries queries,
            ImportRunner runner,
            Caller caller,
            AuditTrail audit,
            TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.queries = queries;
        this.runner = runner;
        this.caller = caller;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Stores content to be imported in the background, in the current transaction or one of its own.
     *
     * @param kind the name of an {@link ImportKind} of this service
     * @param mediaType {@link Table#CSV} or {@link Table#XLSX}
     * @return the import's id, for the {@code Location}
     * @throws reimbursement.kit.table.UnreadableTable (a 400 problem) if it is plainly no table of that media type
     */
    @Transactional
    public UUID submit(String kind, String mediaType, byte[] body, Map<String, String> parameters) {
        runner.mustKnow(kind);
        if (body.length > Limits.DEFAULT.maxBytes()) {
            throw Problems.tooLarge("A table may have " + Limits.DEFAULT.maxBytes() + " bytes at most.");
        }
        Table.check(body, mediaType, Limits.DEFAULT);
        UUID id = Ids.next();
        store.insert(id, kind, mediaType, body, parameters, caller.actor());
        audit.record("import-submitted", "import/" + id, Map.of("kind", kind));
        transaction.registerInterposedSynchronization(new WakeUp());
        return id;
    }

    /** An import of this kind; empty if there is none, or if the caller is another agency than its submitter. */
    public Optional<ImportView> find(String kind, UUID id) {
        return queries.find(kind, id, caller.agencyId());
    }

    /** The rows of an import that were repaired or rejected, in the order reported; 404 where {@link #find} finds none. */
    public Page<ImportFinding> findings(String kind, UUID id, PageRequest page) {
        if (find(kind, id).isEmpty()) {
            throw Problems.notFound("import", id);
        }
        return queries.findings(id, page);
    }

    private final class WakeUp implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                runner.wake();
            }
        }
    }
}

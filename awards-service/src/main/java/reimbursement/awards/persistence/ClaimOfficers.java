package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Officers of whom anything was heard or claimed; their rows are the locks of their facts and claims. */
@ApplicationScoped
public class ClaimOfficers {

    private static final String ENTER = """
            insert into claim_officer (officer_id, heard_of)
            select id, ? from unnest(?) as asked (id) order by id
            on conflict (officer_id) do nothing
            returning officer_id
            """;
    private static final String LOCK = """
            select officer_id from claim_officer where officer_id = any(?) order by officer_id for update
            """;
    private static final String HEARD = """
            update claim_officer set heard_of = true where officer_id = any(?) and not heard_of
            """;

    private final Database database;

    ClaimOfficers(Database database) {
        this.database = database;
    }

    /**
     * Makes this transaction the only one that records or decides anything of these officers, in order of id; behind the
     * keys of agencies and before any other row.
     */
    public void lock(Collection<UUID> officerIds) {
        take(officerIds, false);
    }

    /** As {@link #lock}, of officers whom officers-service spoke of. */
    public void hear(Collection<UUID> officerIds) {
        Set<UUID> before = take(officerIds, true);
        if (!before.isEmpty()) {
            database.update(HEARD, Columns.uuids(before, id -> id));
        }
    }

    /** Takes the locks and returns the officers who had been entered before; the others are locked by their entry. */
    private Set<UUID> take(Collection<UUID> officerIds, boolean heardOf) {
        Set<UUID> before = new HashSet<>(officerIds);
        if (!before.isEmpty()) {
            database.query(ENTER, row -> row.getObject(1, UUID.class), heardOf, Columns.uuids(officerIds, id -> id))
                    .forEach(before::remove);
        }
        if (!before.isEmpty()) {
            database.query(LOCK, row -> row.getObject(1, UUID.class), Columns.uuids(before, id -> id));
        }
        return before;
    }
}

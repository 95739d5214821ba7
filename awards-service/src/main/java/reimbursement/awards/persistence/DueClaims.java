package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are to be decided again. It is only ever added to and taken from, so writing here waits for nobody; it is
 * written under the locks of the officers concerned.
 */
@ApplicationScoped
public class DueClaims {

    private static final String OF_OFFICERS = """
            insert into claim_due (agency_id, officer_id)
            select distinct c.agency_id, l.officer_id
            from claim_line l join claim c on c.id = l.claim_id and c.version = l.version
            where l.officer_id = any(?) and (?::uuid is null or c.agency_id <> ?::uuid)
            """;
    private static final String OF_AGENCIES = """
            insert into claim_due (agency_id) select distinct agency_id from claim where agency_id = any(?)
            """;
    private static final String AGENCIES = """
            select agency_id from claim_due group by agency_id order by min(id) limit ?
            """;

    private final Database database;

    DueClaims(Database database) {
        this.database = database;
    }

    /**
     * Something that is due.
     *
     * @param officerId whose lines; empty for all of the agency's, vehicles included
     */
    public record Due(long id, Optional<UUID> officerId) {}

    /** The lines of these officers are due, in whichever agencies. */
    public void addOfficers(Collection<UUID> officerIds) {
        add(officerIds, null);
    }

    /** The lines of these officers are due, in every agency but one. */
    public void addOfficersElsewhere(Collection<UUID> officerIds, UUID agencyId) {
        add(officerIds, agencyId);
    }

    /** All lines of these agencies are due. */
    public void addAgencies(Collection<UUID> agencyIds) {
        database.update(OF_AGENCIES, Columns.uuids(agencyIds, id -> id));
    }

    /** Agencies of which something is due, those that wait longest first. */
    public List<UUID> agencies(int limit) {
        return database.query(AGENCIES, row -> row.getObject(1, UUID.class), limit);
    }

    /** What is due of an agency. */
    public List<Due> of(UUID agencyId) {
        return database.query(
                "select id, officer_id from claim_due where agency_id = ?",
                row -> new Due(row.getLong(1), Optional.ofNullable(row.getObject(2, UUID.class))),
                agencyId);
    }

    /** This is done. */
    public void done(Collection<Due> due) {
        database.update("delete from claim_due where id = any(?)", Columns.of("int8", due, Due::id));
    }

    private void add(Collection<UUID> officerIds, @Nullable UUID elsewhere) {
        if (!officerIds.isEmpty()) {
            database.update(OF_OFFICERS, Columns.uuids(officerIds, id -> id), elsewhere, elsewhere);
        }
    }
}

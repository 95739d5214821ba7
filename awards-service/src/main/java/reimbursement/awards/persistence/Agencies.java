package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.roster.Agency;

/** The agencies that agreements-service registered. */
@ApplicationScoped
public class Agencies {

    private static final String KEEP = """
            insert into agency (id, name, state) select * from unnest(?, ?, ?)
            on conflict (id) do update set name = excluded.name, state = excluded.state
            """;
    private static final String RENAME = """
            update agency a set name = r.name from unnest(?, ?) as r (id, name) where a.id = r.id returning a.id
            """;

    private final Database database;

    Agencies(Database database) {
        this.database = database;
    }

    /** Keeps agencies; each at most once. */
    public void keep(Collection<Agency> agencies) {
        database.update(
                KEEP,
                Columns.uuids(agencies, Agency::id),
                Columns.texts(agencies, Agency::name),
                Columns.texts(agencies, Agency::state));
    }

    /** Gives agencies other names, by id, and returns those that are not held. */
    public Set<UUID> rename(Map<UUID, String> names) {
        Set<UUID> unknown = new HashSet<>(names.keySet());
        database.query(
                        RENAME,
                        row -> row.getObject(1, UUID.class),
                        Columns.uuids(names.entrySet(), Map.Entry::getKey),
                        Columns.texts(names.entrySet(), Map.Entry::getValue))
                .forEach(unknown::remove);
        return unknown;
    }

    /** Which of these are known. */
    public Set<UUID> known(Collection<UUID> ids) {
        return new HashSet<>(database.query(
                "select id from agency where id = any(?)",
                row -> row.getObject(1, UUID.class),
                Columns.uuids(ids, id -> id)));
    }

    /** One agency. */
    public Optional<Agency> find(UUID id) {
        List<Agency> found = database.query(
                "select id, name, state from agency where id = ?",
                row -> new Agency(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                id);
        return found.stream().findFirst();
    }
}

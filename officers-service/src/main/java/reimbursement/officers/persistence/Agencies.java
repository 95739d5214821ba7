package reimbursement.officers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import reimbursement.officers.domain.Agency;

/** The agencies heard of. */
@ApplicationScoped
public class Agencies implements PanacheRepositoryBase<Agency, UUID> {

    public boolean knows(UUID agencyId) {
        return count("id", agencyId) > 0;
    }

    /**
     * Those of the agencies that have been heard of; there may be any number, hence one array. By JDBC: a native query for
     * single values makes a new plan each time, and the cache of plans becomes slow to search. Those of this transaction are
     * among them.
     */
    public Set<UUID> known(Collection<UUID> agencyIds) {
        flush();
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select id from agency where id = any(?)")) {
                select.setArray(1, connection.createArrayOf("uuid", agencyIds.toArray()));
                Set<UUID> known = new HashSet<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        known.add(rows.getObject(1, UUID.class));
                    }
                }
                return known;
            }
        });
    }
}

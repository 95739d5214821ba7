package reimbursement.awards.domain.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * An agency's authorisations as of a snapshot.
 *
 * @param rows one per authorisation that had begun
 */
public record Roster(List<RosterRow> rows) {

    public Roster {
        rows = List.copyOf(rows);
    }

    /** Derives the roster from the effective dates of the facts held, never from a status. */
    public static Roster asOf(LocalDate snapshot, Collection<RosterRow> held) {
        return new Roster(
                held.stream().flatMap(row -> row.asOf(snapshot).stream()).toList());
    }

    /** What these rows come to, to be held beside what officers-service attested. */
    public RosterDigest digest() {
        return RosterDigest.of(rows);
    }
}

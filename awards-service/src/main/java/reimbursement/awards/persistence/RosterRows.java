package reimbursement.awards.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.RosterRow;

/** Reads rows of a roster, whichever table they stand in. */
final class RosterRows {
    /** Authorisations as {@link #read} reads them; a condition on {@code a} follows. */
    static final String SELECT = """
            select a.agency_id, a.id, a.officer_id, a.agreement_id, a.model, t.trained_on,
                a.valid_from, a.valid_until, a.revoked_on, s.separated_on
            from officer_authorisation a
            left join officer_training t
                on t.agency_id = a.agency_id and t.officer_id = a.officer_id and t.model = a.model
            left join officer_separation s on s.agency_id = a.agency_id and s.officer_id = a.officer_id
            """;

    /** The columns that {@link #read} reads, after the agency's id. */
    static final String COLUMNS =
            "authorisation_id, officer_id, agreement_id, model, trained_on, valid_from, valid_until, revoked_on, separated_on";

    private RosterRows() {}

    /** A row with the agency it belongs to. */
    record OfAgency(UUID agencyId, RosterRow row) {}

    static OfAgency read(ResultSet row) throws SQLException {
        return new OfAgency(
                row.getObject(1, UUID.class),
                new RosterRow(
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        Model.valueOf(row.getString(5)),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class),
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, LocalDate.class)));
    }
}

package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.claims.HeardFact;

/** Which event brought each fact: some stand in a table of their own, the others beside the fact. */
@ApplicationScoped
public class HeardFacts {

    private static final String KEEP = """
            insert into heard_fact
                (topic, key, sequence, event_id, type, agency_id, officer_id, effective_on, recorded_at)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (topic, key, sequence) do nothing
            """;
    private static final String COLUMNS =
            "select topic, key, sequence, event_id, type, agency_id, officer_id, effective_on, recorded_at from heard_fact ";
    private static final String OF_OFFICER = COLUMNS + """
            where officer_id = ?
            union all
            select 'reimbursement.officers', t.agency_id::text, t.sequence, t.event_id, 'officer-trained', t.agency_id,
                t.officer_id, t.trained_on, t.recorded_at
            from officer_authorisation a join officer_training t
                on t.agency_id = a.agency_id and t.officer_id = a.officer_id and t.model = a.model
            where a.officer_id = ? and t.event_id is not null
            union
            select 'reimbursement.officers', agency_id::text, sequence, event_id, 'officer-authorised', agency_id,
                officer_id, valid_from, recorded_at
            from officer_authorisation where officer_id = ? and event_id is not null
            union all
            select 'reimbursement.pay', agency_id::text, sequence, event_id, 'pay-set', agency_id,
                officer_id, effective_on, recorded_at
            from officer_pay where officer_id = ?
            order by recorded_at desc, topic, sequence desc limit ?
            """;
    private static final String OF_AGENCY = COLUMNS
            + "where agency_id = ? and officer_id is null order by recorded_at desc, topic, sequence desc limit ?";

    private static final String OF_STANDING = COLUMNS
            + "where topic = 'reimbursement.agreements' and key = ? and sequence <= ?"
            + " order by sequence desc limit ?";

    private static final String OF_ROSTER = COLUMNS + """
            where topic = 'reimbursement.officers' and key = ? and officer_id = any(?) and sequence <= ?
            union all
            select 'reimbursement.officers', agency_id::text, sequence, event_id, 'officer-trained', agency_id,
                officer_id, trained_on, recorded_at
            from officer_training where agency_id = ? and officer_id = any(?) and event_id is not null and sequence <= ?
            union all
            select 'reimbursement.officers', agency_id::text, sequence, event_id, 'officer-authorised', agency_id,
                officer_id, valid_from, recorded_at
            from officer_authorisation
            where agency_id = ? and officer_id = any(?) and event_id is not null and sequence <= ?
            order by 3
            """;

    private final Database database;

    HeardFacts(Database database) {
        this.database = database;
    }

    /** Keeps where facts came from, each event once. */
    public void keep(Collection<HeardFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        database.update(
                KEEP,
                Columns.texts(facts, HeardFact::topic),
                Columns.texts(facts, HeardFact::key),
                Columns.of("int8", facts, HeardFact::sequence),
                Columns.uuids(facts, HeardFact::eventId),
                Columns.texts(facts, HeardFact::type),
                Columns.uuids(facts, HeardFact::agencyId),
                Columns.of("uuid", facts, HeardFact::officerId),
                Columns.dates(facts, HeardFact::effectiveOn),
                Columns.of("timestamptz", facts, HeardFact::recordedAt));
    }

    /** What was heard of an officer, or of an agency where none is named; the latest first. */
    public List<HeardFact> of(UUID agencyId, Optional<UUID> officerId, int limit) {
        return officerId
                .map(officer -> database.query(OF_OFFICER, HeardFacts::read, officer, officer, officer, officer, limit))
                .orElseGet(() -> database.query(OF_AGENCY, HeardFacts::read, agencyId, limit));
    }

    /** What was said of an agency's agreements and enrolment up to one of its events; the latest first. */
    public List<HeardFact> ofStanding(UUID agencyId, long upTo, int limit) {
        return database.query(OF_STANDING, HeardFacts::read, agencyId.toString(), upTo, limit);
    }

    /** What was said of officers to their agency, up to one of its events, in its order; what was said again since is absent. */
    public List<HeardFact> ofRoster(UUID agencyId, Collection<UUID> officerIds, long upTo) {
        Columns officers = Columns.uuids(officerIds, id -> id);
        return database.query(
                OF_ROSTER,
                HeardFacts::read,
                agencyId.toString(),
                officers,
                upTo,
                agencyId,
                officers,
                upTo,
                agencyId,
                officers,
                upTo);
    }

    private static HeardFact read(ResultSet row) throws SQLException {
        @Nullable UUID officer = row.getObject(7, UUID.class);
        return new HeardFact(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getObject(6, UUID.class),
                officer,
                row.getObject(8, LocalDate.class),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }
}

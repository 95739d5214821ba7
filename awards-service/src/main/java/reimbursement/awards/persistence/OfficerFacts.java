package reimbursement.awards.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.roster.OfficerFact.Authorised;
import reimbursement.awards.domain.roster.OfficerFact.Revoked;
import reimbursement.awards.domain.roster.OfficerFact.Separated;
import reimbursement.awards.domain.roster.OfficerFact.Trained;
import reimbursement.awards.domain.roster.OfficerFact.Transferred;
import reimbursement.awards.domain.roster.RosterRow;

/** Officers' facts with their effective dates, written and read for many agencies at once. */
@ApplicationScoped
public class OfficerFacts {

    private static final String TRAINED = """
            insert into officer_training
                (agency_id, officer_id, model, trained_on, event_id, sequence, recorded_at)
            select * from unnest(?, ?, ?, ?, ?, ?, ?)
            on conflict (agency_id, officer_id, model) do update set trained_on = excluded.trained_on,
                event_id = excluded.event_id, sequence = excluded.sequence, recorded_at = excluded.recorded_at
            """;
    private static final String AUTHORISED = """
            insert into officer_authorisation
                (id, agency_id, officer_id, agreement_id, model, valid_from, valid_until, event_id, sequence, recorded_at)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set agency_id = excluded.agency_id, officer_id = excluded.officer_id,
                agreement_id = excluded.agreement_id, model = excluded.model,
                valid_from = excluded.valid_from, valid_until = excluded.valid_until, revoked_on = null,
                event_id = excluded.event_id, sequence = excluded.sequence, recorded_at = excluded.recorded_at
            """;
    private static final String REVOKED = """
            update officer_authorisation a set revoked_on = r.revoked_on
            from unnest(?, ?) as r (id, revoked_on) where a.id = r.id
            returning a.id
            """;
    private static final String SEPARATED = """
            insert into officer_separation (agency_id, officer_id, separated_on)
            select * from unnest(?, ?, ?)
            on conflict (agency_id, officer_id) do update set separated_on = excluded.separated_on
            """;
    private static final String LEFT = """
            update officer_authorisation a set revoked_on = l.left_on
            from unnest(?, ?, ?) as l (agency_id, officer_id, left_on)
            where a.agency_id = l.agency_id and a.officer_id = l.officer_id and a.valid_from < l.left_on
            and least(a.revoked_on - 1, a.valid_until) >= l.left_on
            """;
    private static final String HELD = RosterRows.SELECT + "where a.agency_id = any(?)";

    private final Database database;

    OfficerFacts(Database database) {
        this.database = database;
    }

    /** Keeps when training was completed; one fact for each officer and model at most. */
    public void trained(Collection<Trained> facts) {
        database.update(
                TRAINED,
                Columns.uuids(facts, Trained::agencyId),
                Columns.uuids(facts, Trained::officerId),
                Columns.texts(facts, Trained::model),
                Columns.dates(facts, Trained::trainedOn),
                Columns.uuids(facts, fact -> fact.origin().eventId()),
                Columns.of("int8", facts, fact -> fact.origin().sequence()),
                Columns.of("timestamptz", facts, fact -> fact.origin().recordedAt()));
    }

    /** Keeps authorisations, one for each id at most; said again, one begins anew and its revocation follows. */
    public void authorised(Collection<Authorised> facts) {
        database.update(
                AUTHORISED,
                Columns.uuids(facts, Authorised::authorisationId),
                Columns.uuids(facts, Authorised::agencyId),
                Columns.uuids(facts, Authorised::officerId),
                Columns.uuids(facts, Authorised::agreementId),
                Columns.texts(facts, Authorised::model),
                Columns.dates(facts, Authorised::from),
                Columns.dates(facts, Authorised::until),
                Columns.uuids(facts, fact -> fact.origin().eventId()),
                Columns.of("int8", facts, fact -> fact.origin().sequence()),
                Columns.of("timestamptz", facts, fact -> fact.origin().recordedAt()));
    }

    /** Keeps revocations, one for each id at most, and returns those of authorisations that are not held. */
    public Set<UUID> revoked(Collection<Revoked> facts) {
        Set<UUID> unknown = new HashSet<>();
        facts.forEach(fact -> unknown.add(fact.authorisationId()));
        database.query(
                        REVOKED,
                        row -> row.getObject(1, UUID.class),
                        Columns.uuids(facts, Revoked::authorisationId),
                        Columns.dates(facts, Revoked::revokedOn))
                .forEach(unknown::remove);
        return unknown;
    }

    /** Keeps separations; one fact for each officer at most. */
    public void separated(Collection<Separated> facts) {
        database.update(
                SEPARATED,
                Columns.uuids(facts, Separated::agencyId),
                Columns.uuids(facts, Separated::officerId),
                Columns.dates(facts, Separated::separatedOn));
    }

    /** Ends what officers still held of agencies that they left; one fact for each officer and agency at most. */
    public void left(Collection<Transferred> facts) {
        database.update(
                LEFT,
                Columns.uuids(facts, Transferred::fromAgencyId),
                Columns.uuids(facts, Transferred::officerId),
                Columns.dates(facts, Transferred::on));
    }

    /** Every authorisation held of these agencies, with the dates around it; agencies without any are absent. */
    public Map<UUID, List<RosterRow>> heldOf(Collection<UUID> agencyIds) {
        return database.query(HELD, RosterRows::read, Columns.uuids(agencyIds, id -> id)).stream()
                .collect(groupingBy(RosterRows.OfAgency::agencyId, mapping(RosterRows.OfAgency::row, toList())));
    }
}

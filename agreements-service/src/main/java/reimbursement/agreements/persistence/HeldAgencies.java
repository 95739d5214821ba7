package reimbursement.agreements.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.USState;
import reimbursement.agreements.domain.sheet.HeldAgency;
import reimbursement.agreements.domain.sheet.HeldAgency.HeldAgreement;

/** All agencies with their agreements, for holding a whole sheet against them: four queries, and no entity is loaded. */
@ApplicationScoped
public class HeldAgencies {

    private static final String AGENCIES =
            "select a.id as id, a.state as state, a.nameKey as key, a.type as type, a.name as name, a.county as county"
                    + " from Agency a";
    private static final String AGREEMENTS = """
            select g.agencyId as agency, g.id as id, g.model as model, g.signedOn as signed,
                coalesce(g.termination.terminatedOn, g.notice.noticeEndsOn) as ends
            from Agreement g
            """;
    private static final String FORMER_NAMES =
            "select a.id as agency, r.previousKey as name from Agency a join a.renamings r";
    private static final String ENROLLED = """
            select agency_id from (
                select distinct on (agency_id) agency_id, status from enrolment_decision
                where effective_on <= :day order by agency_id, number desc) as last
            where status = 'APPROVED'
            """;

    private final EntityManager entities;

    HeldAgencies(EntityManager entities) {
        this.entities = entities;
    }

    /** As they stand on that day. */
    public List<HeldAgency> on(LocalDate day) {
        Map<UUID, List<HeldAgreement>> agreements = entities.createQuery(AGREEMENTS, Tuple.class)
                .getResultStream()
                .collect(groupingBy(
                        row -> row.get("agency", UUID.class), mapping(row -> agreement(row, day), toList())));
        Set<UUID> enrolled = entities.unwrap(Session.class)
                .createNativeQuery(ENROLLED, UUID.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(toSet());
        Map<UUID, Set<String>> former = entities.createQuery(FORMER_NAMES, Tuple.class)
                .getResultStream()
                .collect(groupingBy(
                        row -> row.get("agency", UUID.class), mapping(row -> row.get("name", String.class), toSet())));
        return entities.createQuery(AGENCIES, Tuple.class)
                .getResultStream()
                .map(row -> agency(row, former, enrolled, agreements))
                .toList();
    }

    private static HeldAgency agency(
            Tuple row, Map<UUID, Set<String>> former, Set<UUID> enrolled, Map<UUID, List<HeldAgreement>> agreements) {
        UUID id = row.get("id", UUID.class);
        return new HeldAgency(
                id,
                new AgencyKey(
                        row.get("state", USState.class),
                        row.get("key", String.class),
                        row.get("type", AgencyType.class)),
                row.get("name", String.class),
                former.getOrDefault(id, Set.of()),
                Optional.ofNullable(row.get("county", String.class)),
                enrolled.contains(id),
                agreements.getOrDefault(id, List.of()));
    }

    private static HeldAgreement agreement(Tuple row, LocalDate day) {
        @Nullable LocalDate ends = row.get("ends", LocalDate.class);
        return new HeldAgreement(
                row.get("id", UUID.class),
                row.get("model", Model.class),
                row.get("signed", LocalDate.class),
                ends == null || ends.isAfter(day));
    }
}

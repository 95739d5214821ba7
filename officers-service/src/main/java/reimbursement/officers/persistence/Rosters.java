package reimbursement.officers.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.roster.RosterLine;

/** Rosters as lines, many agencies at once and without loading a single officer. */
@ApplicationScoped
public class Rosters {
    private static final String LINES = """
            select new reimbursement.officers.persistence.Rosters$Row(
                a.agencyId, o.id, a.agreementId, a.model, t.trainedOn, a.from, a.until, a.revokedOn,
                case when o.agencyId = a.agencyId then o.separatedOn end)
            from Authorisation a join a.officer o left join Training t on t.officer = o and t.model = a.model
            where a.agencyId in :agencyIds and a.from <= :latest
            """;

    private final EntityManager entities;

    Rosters(EntityManager entities) {
        this.entities = entities;
    }

    /** Every authorisation that begins by {@code latest}, by agency; an agency without any is absent. */
    public Map<UUID, List<RosterLine>> ofAgencies(Collection<UUID> agencyIds, LocalDate latest) {
        return entities.createQuery(LINES, Row.class)
                .setParameter("agencyIds", agencyIds)
                .setParameter("latest", latest)
                .getResultStream()
                .collect(groupingBy(Row::agencyId, mapping(Row::line, toList())));
    }

    /** A line and whose it is; public only for the query that makes it. */
    public record Row(UUID agencyId, RosterLine line) {
        public Row(
                UUID agencyId,
                UUID officerId,
                UUID agreementId,
                Model model,
                @Nullable LocalDate trainedOn,
                LocalDate from,
                LocalDate until,
                @Nullable LocalDate revokedOn,
                @Nullable LocalDate separatedOn) {
            this(
                    agencyId,
                    new RosterLine(officerId, agreementId, model, trainedOn, from, until, revokedOn, separatedOn));
        }
    }
}

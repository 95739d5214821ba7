package reimbursement.agreements.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.AgreementStatus;
import reimbursement.agreements.domain.Model;

/** The agreements; their suspensions always come with them. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    private static final String WITH_SUSPENSIONS =
            "select distinct a from Agreement a left join fetch a.suspensions.suspensions";
    private static final String ENDED =
            "coalesce(a.termination.terminatedOn, a.notice.noticeEndsOn, :future) <= :today";
    private static final String SUSPENDED = """
            exists (select 1 from a.suspensions.suspensions s
            where s.vacated = false and s.startsOn <= :today
            and (s.untilOn is null or s.untilOn >= :today) and (s.reinstatedOn is null or s.reinstatedOn > :today))""";
    private static final String NOTICED = "coalesce(a.notice.noticedOn, :future) <= :today";

    /** Every agreement that these agencies hold or held. */
    public List<Agreement> ofAgencies(Collection<UUID> agencies) {
        return list(WITH_SUSPENSIONS + " where a.agencyId in ?1 order by a.id", agencies);
    }

    /** The agency whose lock guards this agreement. */
    public Optional<UUID> agencyOf(UUID agreementId) {
        return getEntityManager()
                .createQuery("select a.agencyId from Agreement a where a.id = :id", UUID.class)
                .setParameter("id", agreementId)
                .getResultStream()
                .findFirst();
    }

    /** One agreement. */
    public Optional<Agreement> get(UUID agreementId) {
        return find(WITH_SUSPENSIONS + " where a.id = ?1", agreementId).singleResultOptional();
    }

    /**
     * A part of the list in the order of ids.
     *
     * @param status what the agreement is today; the conditions say what {@link Agreement#statusOn} says
     */
    public List<Agreement> list(
            Optional<UUID> agencyId,
            Optional<Model> model,
            Optional<AgreementStatus> status,
            LocalDate today,
            Optional<UUID> after,
            int rows) {
        Conditions conditions = new Conditions()
                .with("a.agencyId = :agencyId", "agencyId", agencyId)
                .with("a.model = :model", "model", model)
                .with("a.id > :after", "after", after);
        status.ifPresent(wanted -> {
            conditions.with(conditionOf(wanted), "today", today);
            conditions.parameters().put("future", LocalDate.MAX.withYear(9999));
        });
        TypedQuery<UUID> query = getEntityManager()
                .createQuery("select a.id from Agreement a" + conditions.where() + " order by a.id", UUID.class)
                .setMaxResults(rows);
        conditions.parameters().forEach(query::setParameter);
        List<UUID> ids = query.getResultList();
        return ids.isEmpty() ? List.of() : list(WITH_SUSPENSIONS + " where a.id in ?1 order by a.id", ids);
    }

    /** Agreements whose notice has run out and that nobody has terminated. */
    public List<UUID> noticeRunOut(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery("""
                        select a.id from Agreement a
                        where a.termination.terminatedOn is null and a.notice.noticeEndsOn <= :today
                        order by a.notice.noticeEndsOn, a.id
                        """, UUID.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    private static String conditionOf(AgreementStatus status) {
        return switch (status) {
            case ENDED -> ENDED;
            case SUSPENDED -> "not " + ENDED + " and " + SUSPENDED;
            case NOTICED -> "not " + ENDED + " and not " + SUSPENDED + " and " + NOTICED;
            case LIVE -> "not " + ENDED + " and not " + SUSPENDED + " and not " + NOTICED;
        };
    }
}

package reimbursement.agreements.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.agreements.domain.Enrolment;
import reimbursement.agreements.domain.EnrolmentDecision;

/** The decisions on enrolment, only ever added to. */
@ApplicationScoped
public class EnrolmentDecisions implements PanacheRepositoryBase<EnrolmentDecision, UUID> {

    /** The enrolment of one agency. */
    public Enrolment of(UUID agencyId) {
        return Enrolment.of(list("agencyId = ?1", agencyId));
    }

    /** The enrolment of each of these agencies. */
    public Map<UUID, Enrolment> of(Collection<UUID> agencies) {
        Map<UUID, List<EnrolmentDecision>> decisions =
                list("agencyId in ?1", agencies).stream().collect(groupingBy(EnrolmentDecision::agencyId));
        return agencies.stream()
                .distinct()
                .collect(toMap(Function.identity(), agency -> Enrolment.of(decisions.getOrDefault(agency, List.of()))));
    }
}

package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.kit.event.Refusal;
import reimbursement.payments.persistence.AwardsDue;

/**
 * An agency has one award for a quarter. Whatever befalls awards-service, such as a database restored to an earlier moment,
 * the same award under another id would be paid a second time: it is refused, and waits for people.
 */
@ApplicationScoped
class OneAwardAQuarter {
    private final AwardsDue awards;

    OneAwardAQuarter(AwardsDue awards) {
        this.awards = awards;
    }

    private record AgencyQuarter(UUID agencyId, String quarter) {}

    /** Under the keys of the agencies; a {@link Refusal} where a statement is about a second award. */
    void require(List<? extends AwardStatement> statements) {
        Map<AgencyQuarter, UUID> one = new HashMap<>();
        awards.of(
                        statements.stream().map(AwardStatement::agencyId).collect(Collectors.toSet()),
                        statements.stream()
                                .map(statement -> statement.quarter().toString())
                                .collect(Collectors.toSet()))
                .forEach(known -> one.put(new AgencyQuarter(known.agencyId(), known.quarter()), known.awardId()));
        for (AwardStatement statement : statements) {
            var of = new AgencyQuarter(statement.agencyId(), statement.quarter().toString());
            UUID first = one.computeIfAbsent(of, none -> statement.awardId());
            if (!first.equals(statement.awardId())) {
                throw new Refusal("second-award", "The agency has another award for this quarter already: " + first);
            }
        }
    }
}

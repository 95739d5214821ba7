package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.kit.event.Refusal;
import reimbursement.payments.domain.payments.Purpose;
import reimbursement.payments.persistence.Entitlements;

/**
 * An agency has one award for a quarter and one claim for a month. Whatever befalls awards-service, such as a database
 * restored to an earlier moment, the same under another id would be paid a second time: it is refused, and waits for
 * people.
 */
@ApplicationScoped
class OneForEachPeriod {
    private final Entitlements entitlements;

    OneForEachPeriod(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    private record AgencyPeriod(UUID agencyId, Purpose purpose) {}

    /** Under the keys of the agencies; a {@link Refusal} where a statement is about a second award or claim. */
    void require(List<? extends EntitlementStatement> statements) {
        Map<AgencyPeriod, UUID> one = new HashMap<>();
        entitlements
                .of(
                        statements.stream().map(EntitlementStatement::agencyId).collect(Collectors.toSet()),
                        statements.stream()
                                .map(statement -> statement.purpose().quarter().toString())
                                .collect(Collectors.toSet()))
                .forEach(known -> one.put(new AgencyPeriod(known.agencyId(), known.purpose()), known.id()));
        for (EntitlementStatement statement : statements) {
            var first = one.computeIfAbsent(
                    new AgencyPeriod(statement.agencyId(), statement.purpose()), none -> statement.entitlementId());
            if (!first.equals(statement.entitlementId())) {
                throw second(statement.purpose(), first);
            }
        }
    }

    private static Refusal second(Purpose purpose, UUID first) {
        return switch (purpose) {
            case Purpose.Award award ->
                new Refusal("second-award", "The agency has another award for this quarter already: " + first);
            case Purpose.Claim claim ->
                new Refusal("second-claim", "The agency has another claim for this month already: " + first);
        };
    }
}

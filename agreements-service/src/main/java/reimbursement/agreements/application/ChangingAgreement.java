package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.Clause;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.domain.Outcome.Refused;
import reimbursement.agreements.persistence.Agreements;
import reimbursement.kit.audit.AuditTrail;

/** What every change of one agreement has in common: lock, load, decide, announce, and say by which clause. */
@ApplicationScoped
class ChangingAgreement {

    private final Agreements agreements;
    private final AgencyLocks locks;
    private final Announcing announcing;
    private final AuditTrail audit;

    ChangingAgreement(Agreements agreements, AgencyLocks locks, Announcing announcing, AuditTrail audit) {
        this.agreements = agreements;
        this.locks = locks;
        this.announcing = announcing;
        this.audit = audit;
    }

    /**
     * Makes a change in the caller's transaction.
     *
     * @param action its name in the audit trail
     * @param detail what the audit trail says of it
     * @return empty if there is no such agreement
     */
    Optional<Outcome<ChangedAgreement>> change(
            UUID agreementId,
            String action,
            Map<String, String> detail,
            Function<Agreement, Outcome<? extends AgencyFact>> decision) {
        return changeAll(agreementId, action, detail, agreement -> switch (decision.apply(agreement)) {
            case Decided<? extends AgencyFact>(AgencyFact fact) -> new Decided<>(List.of(fact));
            case Refused<? extends AgencyFact>(String rule, String why) -> Outcome.refused(rule, why);
        });
    }

    /** As {@link #change}, where one step makes several things true. */
    Optional<Outcome<ChangedAgreement>> changeAll(
            UUID agreementId,
            String action,
            Map<String, String> detail,
            Function<Agreement, Outcome<? extends List<? extends AgencyFact>>> decision) {
        Optional<UUID> agencyId = agreements.agencyOf(agreementId);
        agencyId.ifPresent(locks::take);
        return agencyId.flatMap(_ -> agreements.get(agreementId)).map(agreement -> switch (decision.apply(agreement)) {
            case Decided<? extends List<? extends AgencyFact>>(List<? extends AgencyFact> facts) -> {
                announcing.announce(List.copyOf(facts));
                AgencyFact first = facts.getFirst();
                Optional<Clause> clause = Clause.of(first, agreement);
                audit.record(action, "agreement/" + agreementId, detail(first, clause, detail));
                yield new Decided<>(new ChangedAgreement(agreement, clause));
            }
            case Refused<? extends List<? extends AgencyFact>>(String rule, String why) -> Outcome.refused(rule, why);
        });
    }

    private static Map<String, String> detail(AgencyFact fact, Optional<Clause> clause, Map<String, String> more) {
        Map<String, String> detail = new TreeMap<>(more);
        detail.put("agencyId", fact.agencyId().toString());
        detail.put("effectiveOn", fact.effectiveOn().toString());
        clause.ifPresent(cited -> detail.put("clause", cited.code()));
        return detail;
    }
}

package reimbursement.agreements.application;

import java.util.Map;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.AgreementSigned;
import reimbursement.agreements.domain.Clause;

/** What the audit trail says of facts that come about in more than one way. */
final class AuditDetails {

    private AuditDetails() {}

    static Map<String, String> of(AgreementSigned fact, Agreement agreement) {
        return Map.of(
                "agencyId", fact.agencyId().toString(),
                "clause", Clause.of(fact, agreement).map(Clause::code).orElse(""),
                "model", fact.model().name(),
                "signedOn", fact.effectiveOn().toString());
    }
}

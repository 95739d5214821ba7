package reimbursement.agreements.application;

import java.util.Map;
import reimbursement.agreements.domain.AgreementSigned;

/** What the audit trail says of facts that come about in more than one way. */
final class AuditDetails {

    private AuditDetails() {}

    static Map<String, String> of(AgreementSigned fact) {
        return Map.of(
                "agencyId", fact.agencyId().toString(),
                "model", fact.model().name(),
                "signedOn", fact.effectiveOn().toString());
    }
}

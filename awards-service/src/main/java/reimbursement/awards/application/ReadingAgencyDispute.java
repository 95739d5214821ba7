package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.domain.performance.Dispute;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.persistence.AgencyQuarters;
import reimbursement.awards.persistence.Disputes;

/** Finds the dispute about the counts that an agency and ICE hold to now. */
@ApplicationScoped
class ReadingAgencyDispute {

    private final AgencyQuarters agencyQuarters;
    private final Disputes disputes;

    ReadingAgencyDispute(AgencyQuarters agencyQuarters, Disputes disputes) {
        this.agencyQuarters = agencyQuarters;
        this.disputes = disputes;
    }

    Optional<Dispute> of(FiscalQuarter quarter, UUID agencyId) {
        return agencyQuarters.of(quarter, List.of(agencyId)).stream()
                .flatMap(agency -> agency.disputeId().stream())
                .findFirst()
                .flatMap(disputes::findByIdOptional);
    }
}

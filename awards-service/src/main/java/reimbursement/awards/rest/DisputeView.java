package reimbursement.awards.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.Dispute;

/** A dispute about two counts, and how it ended. */
record DisputeView(
        UUID id,
        String quarter,
        UUID agencyId,
        CountView agency,
        CountView ice,
        LocalDate openedOn,
        LocalDate closesOn,
        String status,
        Optional<LocalDate> endedOn,
        Optional<CountView> resolved,
        Optional<String> resolvedBy,
        Optional<String> reason) {

    static DisputeView of(Dispute dispute) {
        return new DisputeView(
                dispute.id(),
                dispute.quarter().toString(),
                dispute.agencyId(),
                CountView.of(dispute.count(CountSource.AGENCY)),
                CountView.of(dispute.count(CountSource.ICE)),
                dispute.openedOn(),
                dispute.closesOn(),
                Wire.written(dispute.status()),
                dispute.endedOn(),
                dispute.resolvedCount().map(CountView::of),
                dispute.resolvedBy(),
                dispute.reason());
    }
}

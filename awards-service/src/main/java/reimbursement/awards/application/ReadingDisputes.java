package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.domain.performance.Dispute;
import reimbursement.awards.domain.performance.DisputeStatus;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.persistence.Disputes;

/** Shows disputes. */
@ApplicationScoped
public class ReadingDisputes {

    private final Disputes disputes;

    ReadingDisputes(Disputes disputes) {
        this.disputes = disputes;
    }

    /** Which disputes are asked for. */
    public record Filter(Optional<FiscalQuarter> quarter, Optional<UUID> agencyId, Optional<DisputeStatus> status) {}

    /** Disputes behind another, in order of id. */
    @Transactional
    public List<Dispute> list(Filter filter, Optional<UUID> after, int limit) {
        return disputes.list(filter.quarter(), filter.agencyId(), filter.status(), after, limit);
    }

    /** One dispute. */
    @Transactional
    public Optional<Dispute> find(UUID id) {
        return disputes.findByIdOptional(id);
    }
}

package reimbursement.awards.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.performance.CountsComparison;
import reimbursement.awards.domain.performance.Dispute;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.persistence.Disputes;
import reimbursement.kit.Ids;

/** Opens a dispute where two counts differ, lets it follow corrections, and settles it where they agree. */
@ApplicationScoped
class KeepingDisputes {

    private final Disputes disputes;
    private final PolicyBook policies;

    KeepingDisputes(Disputes disputes, PolicyBook policies) {
        this.disputes = disputes;
        this.policies = policies;
    }

    /** Brings the disputes of agencies whose counts changed up to date. */
    void keep(FiscalQuarter quarter, Collection<AgencyQuarter> changed, LocalDate today) {
        Map<UUID, Dispute> held =
                disputes
                        .withIds(changed.stream()
                                .flatMap(agency -> agency.disputeId().stream())
                                .toList())
                        .stream()
                        .collect(toMap(Dispute::id, Function.identity()));
        int windowDays = policies.mustHoldFor(quarter).settings().disputeWindowDays();
        for (AgencyQuarter agency : changed) {
            Optional<Dispute> open = agency.disputeId()
                    .flatMap(id -> Optional.ofNullable(held.get(id)))
                    .filter(Dispute::isOpen);
            switch (agency.comparison()) {
                case CountsComparison.Differ differ -> {
                    if (open.isPresent()) {
                        open.get().follow(differ);
                    } else {
                        open(agency, differ, today, windowDays);
                    }
                }
                case CountsComparison.Agree(var _) -> {
                    open.ifPresent(dispute -> dispute.settle(today));
                    agency.undisputed();
                }
                case CountsComparison.Missing(var _) -> {}
            }
        }
    }

    private void open(AgencyQuarter agency, CountsComparison.Differ differ, LocalDate today, int windowDays) {
        Dispute dispute = new Dispute(Ids.next(), agency.agencyId(), agency.quarter(), differ, today, windowDays);
        disputes.persist(dispute);
        agency.disputed(dispute.id());
    }
}

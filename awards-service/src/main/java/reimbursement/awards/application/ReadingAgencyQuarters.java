package reimbursement.awards.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.quarter.Wait;
import reimbursement.awards.persistence.AgencyQuarters;
import reimbursement.awards.persistence.Closings;
import reimbursement.awards.persistence.Progress;
import reimbursement.kit.Ids;

/** Shows what the award of each agency waits for in a quarter. */
@ApplicationScoped
public class ReadingAgencyQuarters {

    private final Progress progress;
    private final AgencyQuarters agencyQuarters;
    private final Closings closings;
    private final ReadingAwards awards;

    ReadingAgencyQuarters(Progress progress, AgencyQuarters agencyQuarters, Closings closings, ReadingAwards awards) {
        this.progress = progress;
        this.agencyQuarters = agencyQuarters;
        this.closings = closings;
        this.awards = awards;
    }

    /** An agency's quarter, what is awaited, and the award where there is one. */
    public record AgencyReport(AgencyQuarter agency, Set<Wait> waits, Optional<ReadingAwards.AwardReport> award) {}

    /**
     * Agencies in order of id.
     *
     * @param waitingOnly leaves out those of which nothing is awaited
     */
    @Transactional
    public List<AgencyReport> list(
            FiscalQuarter quarter, Optional<UUID> only, boolean waitingOnly, Optional<UUID> after, int limit) {
        boolean closed = closings.of(quarter).isPresent();
        // before the closing every agency waits for it
        List<UUID> ids = waitingOnly && closed
                ? progress.waiting(quarter, only, after, limit)
                : progress.agencies(only, after, limit);
        Map<UUID, AgencyQuarter> begun =
                agencyQuarters.of(quarter, ids).stream().collect(toMap(AgencyQuarter::agencyId, Function.identity()));
        Map<UUID, ReadingAwards.AwardReport> reports = awards.of(quarter, ids);
        Set<UUID> parked = progress.parked(ids);
        return ids.stream()
                .map(id -> {
                    AgencyQuarter agency = begun.getOrDefault(id, new AgencyQuarter(Ids.next(), id, quarter));
                    Set<Wait> waits = EnumSet.copyOf(agency.waits());
                    if (!closed) {
                        waits.add(Wait.CLOSE);
                    }
                    if (parked.contains(id)) {
                        waits.add(Wait.PARKED);
                    }
                    return new AgencyReport(agency, waits, Optional.ofNullable(reports.get(id)));
                })
                .toList();
    }
}

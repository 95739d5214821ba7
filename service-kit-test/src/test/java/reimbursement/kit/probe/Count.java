package reimbursement.kit.probe;

import java.time.LocalDate;

record Count(
        String agencyId,
        String quarter,
        String source,
        int assigned,
        int located,
        int revision,
        LocalDate effectiveOn) {

    static Count of(String agencyId, int assigned) {
        return new Count(agencyId, "FY2026Q1", "ICE", assigned, 0, 1, LocalDate.of(2025, 12, 31));
    }
}

package reimbursement.awards.rest;

import java.time.Instant;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.performance.PerformanceReport;

/** A count without its circumstances. */
record CountView(int assigned, int located) {

    static CountView of(PerformanceCount count) {
        return new CountView(count.assigned(), count.located());
    }

    /** A count with its revision, and who reported it when. */
    record Reported(int assigned, int located, int revision, String reportedBy, Instant reportedAt) {

        static Reported of(PerformanceReport report) {
            return new Reported(
                    report.count().assigned(),
                    report.count().located(),
                    report.revision(),
                    report.reportedBy(),
                    report.reportedAt());
        }
    }
}

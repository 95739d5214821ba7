package reimbursement.awards.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import reimbursement.awards.application.ReadingQuarters.QuarterReport;
import reimbursement.awards.domain.quarter.QuarterClosing;
import reimbursement.awards.domain.quarter.QuarterProgress;

/** A quarter and how far it has come. */
record QuarterView(
        String quarter,
        LocalDate startsOn,
        LocalDate snapshotOn,
        boolean closed,
        Optional<Instant> closedAt,
        Optional<String> closedBy,
        QuarterProgress progress) {

    static QuarterView of(QuarterReport report) {
        return new QuarterView(
                report.quarter().toString(),
                report.quarter().startsOn(),
                report.quarter().snapshotOn(),
                report.closing().isPresent(),
                report.closing().map(QuarterClosing::closedAt),
                report.closing().map(QuarterClosing::closedBy),
                report.progress());
    }

    /** A closing as it is answered. */
    record Closed(String quarter, LocalDate snapshotOn, Instant closedAt) {

        static Closed of(QuarterClosing closing) {
            return new Closed(closing.quarter().toString(), closing.snapshotOn(), closing.closedAt());
        }
    }
}

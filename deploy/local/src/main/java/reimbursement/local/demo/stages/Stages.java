package reimbursement.local.demo.stages;

import java.util.List;
import reimbursement.local.demo.Stage;

/** The programme's stages in their order. */
public final class Stages {
    private Stages() {}

    /** Every stage that exists. */
    public static List<Stage> all() {
        return List.of(
                new ImportingAgreements(),
                new EnrollingAgencies(),
                new ImportingOfficers(),
                new FundingAndPayees(),
                new ReportingCounts(),
                new ClosingTheQuarter(),
                new MendingWithheldAwards(),
                new PayingAwards());
    }
}

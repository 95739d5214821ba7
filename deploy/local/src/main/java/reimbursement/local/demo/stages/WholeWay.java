package reimbursement.local.demo.stages;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import reimbursement.local.demo.Demo;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Display;
import reimbursement.local.demo.Stage;
import reimbursement.local.demo.Timing;

/** The whole programme, from a signed agreement to a settled payment, and what came of it. */
public final class WholeWay {
    private static final List<Stage> STAGES = List.of(
            new ImportingAgreements(),
            new EnrollingAgencies(),
            new ImportingOfficers(),
            new FundingAndPayees(),
            new ReportingCounts(),
            new ClosingTheQuarter(),
            new MendingWithheldAwards(),
            new ClaimingCosts(),
            new PayingWhatIsDue(),
            new SettlingWithTheBank());

    private WholeWay() {}

    /** Runs every stage, writes {@code summary.json}, and prints the closing table. */
    public static void run(DemoContext context, PrintStream out) {
        List<Timing> timings = new Demo(STAGES, Display.on(out)).run(context);
        Figures figures = Figures.read(Office.of(context));
        Path summary = Summary.write(context, figures, timings);
        ClosingTable.lines(figures, timings).forEach(out::println);
        out.println();
        out.println("Summary: " + context.home().toAbsolutePath().relativize(summary.toAbsolutePath()));
        Summary.files(context).forEach(file -> out.println("File:    " + file));
    }
}

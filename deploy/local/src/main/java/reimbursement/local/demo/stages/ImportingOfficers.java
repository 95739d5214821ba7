package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Progress;
import reimbursement.local.demo.Stage;
import reimbursement.local.programme.Roster;

/** Officers over the task-force agencies: trained and authorised, or in training, with their pay. */
final class ImportingOfficers implements Stage {
    private static final int TRAINED = 8_501;
    private static final int IN_TRAINING = 2_140;

    @Override
    public String name() {
        return "officers imported";
    }

    @Override
    public void run(Progress progress, DemoContext context) {
        Office office = Office.of(context);
        String roster = roster(office, context.options().size());
        JsonNode view = Upload.run(
                office.officers(),
                Office.PROGRAMME,
                "/v1/officers/imports",
                "text/csv",
                roster.getBytes(StandardCharsets.UTF_8),
                progress);
        progress.note(Counted.of(view));
    }

    /** The roster as it is imported, pay included: the same however often it is asked for. */
    static String roster(Office office, int size) {
        return Roster.csv(office.taskForce(), TRAINED * size, IN_TRAINING * size, Office.SEED);
    }
}

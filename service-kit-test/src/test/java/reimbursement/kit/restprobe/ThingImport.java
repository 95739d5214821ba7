package reimbursement.kit.restprobe;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import reimbursement.kit.imports.ImportKind;
import reimbursement.kit.imports.ImportRun;
import reimbursement.kit.table.Row;
import reimbursement.kit.table.Table;

/** Does to each row what its first cell says. */
@ApplicationScoped
class ThingImport implements ImportKind {
    private final Deeds deeds;
    private final Gate gate;

    ThingImport(Deeds deeds, Gate gate) {
        this.deeds = deeds;
        this.gate = gate;
    }

    @Override
    public String name() {
        return "things";
    }

    @Override
    public void run(ImportRun run) {
        Table table = run.table();
        run.count("repaired", 0);
        int done = 0;
        for (Row row : table.rows()) {
            String value = row.cell(1).text();
            switch (row.cell(0).text()) {
                case "reject" -> {
                    run.rejected(row.number(), table.header().get(1), value, "is not wanted");
                    run.count("rejected");
                }
                case "repair" -> {
                    run.repaired(row.number(), table.header().get(1), value, "trimmed");
                    run.count("repaired");
                }
                case "record" ->
                    deeds.done(
                            "thing-imported",
                            value,
                            Map.of("asOf", run.parameters().get("asOf")));
                case "wait" -> gate.pass(value);
                case "pause" -> run.pause(Duration.ofMillis(10));
                case "fail" -> throw run.fail("The sheet asks to fail.");
                case "crash" -> throw new IllegalStateException("secret detail");
                default -> run.count("accepted");
            }
            run.progress(++done);
        }
    }
}

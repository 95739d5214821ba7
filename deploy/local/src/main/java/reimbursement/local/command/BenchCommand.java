package reimbursement.local.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import reimbursement.local.bench.Benchmarks;
import reimbursement.local.stack.Layout;

/** Measures, on stacks of its own; a stack that runs is left alone, but takes its share of the machine. */
@Command(
        name = "bench",
        description = "Measure, beside limits measured in the same run.",
        footer = {"", "./reimburse bench faults [--seed N] [--count N] is the long run of the fault suite."})
final class BenchCommand implements Callable<Integer> {
    private final Layout layout;
    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "relay, inbox, latency, takeover, payments or replay; all by default")
    private Optional<String> name = Optional.empty();

    BenchCommand(Layout layout, Terminal terminal) {
        this.layout = layout;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Benchmarks.run(layout, name, terminal::say);
        return 0;
    }
}

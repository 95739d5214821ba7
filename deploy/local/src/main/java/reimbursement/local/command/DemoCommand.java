package reimbursement.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.DemoOptions;
import reimbursement.local.demo.stages.WholeWay;
import reimbursement.local.stack.CannotStart;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.RunningStack;
import reimbursement.local.stack.Stack;
import reimbursement.local.stack.StackState;

/** Runs the whole programme, on the stack that runs or on one of its own. */
@Command(name = "demo", description = "Run the whole programme, on the stack that runs or on one of its own.")
final class DemoCommand implements Callable<Integer> {
    private final Layout layout;
    private final Terminal terminal;

    @Mixin
    private final StackSettings settings = new StackSettings();

    @Option(
            names = "--agreements",
            paramLabel = "FILE",
            description = "a published sheet (.xlsx or .csv) in place of the made-up programme")
    private Optional<Path> agreements = Optional.empty();

    @Option(names = "--size", paramLabel = "N", description = "multiply agencies and officers by N (1 or more)")
    private int size = 1;

    @Option(names = "--exit", description = "end with the last stage; a stack that the demo started stops")
    private boolean exit;

    DemoCommand(Layout layout, Terminal terminal) {
        this.layout = layout;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        var options = options();
        if (RunningStack.isHeld(layout)) {
            settings.refuseForRunningStack();
            var state = RunningStack.find(layout)
                    .orElseThrow(() -> new CannotStart("The stack is still starting; try again when it is ready."));
            terminal.say("The demo joins the stack that runs.");
            run(state, options);
            return 0;
        }
        try (var stack = Stack.start(layout, settings.options(), terminal::say)) {
            run(stack.state(), options);
            if (!exit) {
                terminal.say("Ctrl-C stops the stack.");
                new CountDownLatch(1).await();
            }
        }
        return 0;
    }

    private void run(StackState state, DemoOptions options) {
        WholeWay.run(new DemoContext(layout, state, options), terminal.out());
        Overview.print(state, terminal);
    }

    private DemoOptions options() {
        if (size < 1) {
            throw new CannotStart("--size takes 1 or more.");
        }
        agreements.ifPresent(file -> {
            var name = file.toString().toLowerCase(Locale.ROOT);
            if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
                throw new CannotStart("--agreements takes a .xlsx or .csv file, not " + file + ".");
            }
            if (!Files.isReadable(file)) {
                throw new CannotStart("There is no file " + file + " that can be read.");
            }
        });
        return new DemoOptions(agreements, size);
    }
}

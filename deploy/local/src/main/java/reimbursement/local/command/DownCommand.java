package reimbursement.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.RunningStack;

/** Stops the stack, whoever started it. */
@Command(name = "down", description = "Stop the stack; what it holds stays in var/.")
final class DownCommand implements Callable<Integer> {
    private final Layout layout;
    private final Terminal terminal;

    DownCommand(Layout layout, Terminal terminal) {
        this.layout = layout;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.say(RunningStack.stop(layout) ? "The stack has stopped." : "No stack runs.");
        return 0;
    }
}

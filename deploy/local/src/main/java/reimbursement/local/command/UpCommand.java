package reimbursement.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import reimbursement.local.stack.CannotStart;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.RunningStack;

/** Starts the stack under a supervisor in the background and waits until it is ready. */
@Command(name = "up", description = "Start the stack in the background; down stops it.")
final class UpCommand implements Callable<Integer> {
    private final Layout layout;
    private final Terminal terminal;

    @Mixin
    private final StackSettings settings = new StackSettings();

    UpCommand(Layout layout, Terminal terminal) {
        this.layout = layout;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        settings.options();
        if (RunningStack.isHeld(layout)) {
            settings.refuseForRunningStack();
            terminal.say("The stack runs already.");
        } else if (!new BackgroundLauncher(layout, terminal).start(settings.arguments())) {
            return 1;
        }
        var state = RunningStack.find(layout)
                .orElseThrow(() -> new CannotStart("The stack is still starting, or has just stopped."));
        Overview.print(state, terminal);
        return 0;
    }
}

package reimbursement.local.command;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.Service;

/** All commands, put together. */
@Command(
        name = "reimburse",
        description = "The 287(g) reimbursement back office on this machine.",
        footer = {"", "./reimburse test runs every test."},
        synopsisSubcommandLabel = "COMMAND")
public final class CommandLines {
    private CommandLines() {}

    /**
     * The parser and runner of the launcher's arguments.
     *
     * @param out where people read what happens
     */
    public static CommandLine of(Layout layout, PrintStream out) {
        var terminal = new Terminal(out);
        return new CommandLine(new CommandLines())
                .addSubcommand(new DemoCommand(layout, terminal))
                .addSubcommand(new UpCommand(layout, terminal))
                .addSubcommand(new DownCommand(layout, terminal))
                .addSubcommand(new BenchCommand(layout, terminal))
                .addSubcommand(new TokenCommand(layout, terminal))
                .addSubcommand(new SecretsCommand(layout, terminal))
                .addSubcommand(new SuperviseCommand(layout, terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Service.class, new ServiceName())
                .setExecutionExceptionHandler(new Refusals(layout.log("failure")));
    }
}

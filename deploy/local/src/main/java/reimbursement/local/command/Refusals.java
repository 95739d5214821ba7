package reimbursement.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import reimbursement.local.stack.CannotStart;

/** Says in a sentence why a command failed; what nobody foresaw is kept whole in a file for whoever looks into it. */
record Refusals(Path details) implements IExecutionExceptionHandler {
    private static final int EXIT_CODE = 1;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
            throws IOException {
        if (failure instanceof CannotStart) {
            command.getErr().println(failure.getMessage());
        } else {
            Files.createDirectories(details.toAbsolutePath().getParent());
            try (var file = new PrintWriter(Files.newBufferedWriter(details, StandardCharsets.UTF_8))) {
                failure.printStackTrace(file);
            }
            command.getErr().println("Failed: " + failure.getMessage() + " (the details are in " + details + ")");
        }
        return EXIT_CODE;
    }
}

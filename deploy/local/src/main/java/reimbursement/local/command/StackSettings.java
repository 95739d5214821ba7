package reimbursement.local.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import reimbursement.local.stack.CannotStart;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.StackOptions;

/** How a stack is started, as {@code up} and {@code demo} are both told. */
final class StackSettings {
    private static final int MOST_REPLICAS = 4;

    @Option(
            names = "--scale",
            paramLabel = "SERVICE=N",
            description = "run N replicas (1 to 4) of agreements, officers, awards or payments")
    private final Map<Service, Integer> scale = new EnumMap<>(Service.class);

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "where the services' clocks begin, for example 2026-01-02T12:00:00Z; the present by default")
    private Optional<Instant> clock = Optional.empty();

    StackOptions options() {
        if (scale.values().stream().anyMatch(count -> count < 1 || count > MOST_REPLICAS)) {
            throw new CannotStart("--scale takes 1 to " + MOST_REPLICAS + " replicas of a service.");
        }
        return new StackOptions(scale, clock, false);
    }

    /** A stack that runs keeps its replicas and its clock. */
    void refuseForRunningStack() {
        if (!scale.isEmpty() || clock.isPresent()) {
            throw new CannotStart(
                    "A stack runs already, and --scale and --clock count only at its start; ./reimburse down stops it.");
        }
    }

    /** The same settings as arguments of another launcher. */
    List<String> arguments() {
        var arguments = new ArrayList<String>();
        scale.forEach((service, count) -> arguments.addAll(List.of("--scale", service.label() + "=" + count)));
        clock.ifPresent(start -> arguments.addAll(List.of("--clock", start.toString())));
        return arguments;
    }
}

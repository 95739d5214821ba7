package reimbursement.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.Part;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.Stack;
import reimbursement.local.stack.StackOptions;
import reimbursement.local.token.TokenSigner;

/**
 * Kills and stalls every process, two replicas of each service among them, while the programme runs, and asks the checker
 * afterwards. {@code -Dfaults.seed} replays a schedule, {@code -Dfaults.count=200} is the long run.
 */
class FaultsIT {
    private static final long SEED = Long.getLong("faults.seed", 287);
    private static final int COUNT = Integer.getInteger("faults.count", 12);
    private static final int ROWS = Integer.getInteger("faults.rows", 120);
    private static final int OFFICERS = Integer.getInteger("faults.officers", 500);
    private static final int OLD_RECORDS = 500;
    private static final Duration LOST = Duration.ofSeconds(8);
    private static final Duration UNTIL_EMPTY = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Narrative narrative = new Narrative();

    @Test
    void nothingIsLostDoubledOrDisorderedHoweverProcessesDie() throws Exception {
        // Given
        narrative.say("seed " + SEED + ", " + COUNT + " faults");
        Layout layout = new Layout(
                Path.of("..").toAbsolutePath().normalize(), Files.createTempDirectory("faults-" + SEED + "-"));
        Map<Service, Integer> two =
                Arrays.stream(Service.values()).collect(Collectors.toMap(service -> service, service -> 2));
        Links links = new Links(Arrays.stream(Service.values())
                .flatMap(service -> Stream.of(service.label() + "-1", service.label() + "-2"))
                .toList());
        StackOptions options = new StackOptions(two, Optional.empty(), true, links::through).with(links.doors());
        try (links;
                Stack stack = Stack.start(layout, options, narrative::hear)) {
            Function<Who, String> signer = signer(layout);
            narrative.say("ready, logs in " + layout.log("officers-1").getParent());
            Programme programme = new Programme(stack, signer);
            Strangers strangers = new Strangers(stack.broker().address(), SEED);
            Load load = new Load(programme, strangers, narrative, SEED, ROWS, OFFICERS);
            List<Fault> plan = FaultPlan.of(
                    SEED, COUNT, Injector.parts(stack).map(Part::name).toList());
            Builds builds = new Builds(layout.state().resolve("builds"));

            // When
            try (var aside = Executors.newSingleThreadExecutor()) {
                Future<?> loading = aside.submit(load::run);
                try {
                    new Injector(stack, links, builds, signer, SEED, narrative).inject(plan);
                    narrative.say("every process is ready");
                    new DatabaseRestore(stack, signer, programme, narrative).carryOut(LOST);
                } finally {
                    load.stop();
                }
                loading.get();
            }

            // Then
            SnapshotReader reader = new SnapshotReader(stack);
            Backlog backlog = new Backlog(reader, new ConsumerLag(stack.broker().address()));
            Operators operators = new Operators(programme);
            Duration emptied = untilEmpty(backlog, operators);
            Snapshot snapshot = reader.read(programme.acknowledged(), strangers.expected());
            List<Examination> examined = Checker.examine(snapshot);
            report(plan, snapshot, examined, emptied);
            assertNothingFound(examined);
            assertThat(emptied).isLessThan(UNTIL_EMPTY);

            // When: only now, for what is sent again could heal what was lost
            narrative.say("old records sent again: " + new OldOffsets(stack, SEED).repeat(OLD_RECORDS));
            untilEmpty(backlog, operators);

            // Then
            assertNothingFound(Checker.examine(reader.read(programme.acknowledged(), strangers.expected())));
            narrative.say("nothing has changed by them");
        }
    }

    private void assertNothingFound(List<Examination> examined) {
        assertThat(examined.stream().flatMap(one -> one.findings().stream())).isEmpty();
        assertThat(narrative.unexpected()).isEmpty();
    }

    private static Function<Who, String> signer(Layout layout) {
        TokenSigner tokens = TokenSigner.load(layout.tokenKey());
        return who -> tokens.token(who.role().label(), who.subject(), who.agencyId(), Duration.ofHours(12));
    }

    private Duration untilEmpty(Backlog backlog, Operators operators) {
        long began = System.nanoTime();
        try {
            Waiting.until("the backlog to be empty", PATIENCE, () -> {
                operators.round();
                return backlog.isEmpty();
            });
        } catch (IllegalStateException never) {
            narrative.found(never.getMessage() + ": " + backlog.found());
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void report(List<Fault> plan, Snapshot snapshot, List<Examination> examined, Duration emptied) {
        narrative.say("backlog empty after %.1f s".formatted(emptied.toMillis() / 1000.0));
        Map<Fault.Kind, Long> kinds =
                plan.stream().collect(Collectors.groupingBy(Fault::kind, TreeMap::new, Collectors.counting()));
        System.out.println("seed " + SEED + ", faults " + plan.size() + " " + kinds);
        System.out.println("events " + snapshot.events().size() + ", of them repeated "
                + (snapshot.events().size() - snapshot.distinct().size()));
        System.out.println("kinds of events "
                + snapshot.distinct().stream()
                        .collect(Collectors.groupingBy(
                                event -> event.type().replaceAll("^reimbursement\\.|\\.v\\d+$", ""),
                                TreeMap::new,
                                Collectors.counting())));
        System.out.println("sent by nobody: " + snapshot.foreign().noEvents().size() + " records that are no events, "
                + snapshot.foreign().skipped().size() + " events given up by two operators");
        examined.forEach(System.out::println);
    }
}

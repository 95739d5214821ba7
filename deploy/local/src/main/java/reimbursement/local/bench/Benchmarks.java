package reimbursement.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import reimbursement.local.stack.CannotStart;
import reimbursement.local.stack.Layout;

/** Every benchmark, by name. */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new RelayBenchmark(),
            new InboxBenchmark(),
            new LatencyBenchmark(),
            new TakeoverBenchmark(),
            new PaymentsBenchmark(),
            new ReplayBenchmark());

    private Benchmarks() {}

    /** What may be asked for. */
    public static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }

    /**
     * Runs one or all, each on a stack of its own.
     *
     * @param name one of {@link #names}; all of them when empty
     * @param narrator is told what happens, and the table at the end
     * @throws CannotStart when nothing bears that name, or a stack does not start
     */
    public static void run(Layout layout, Optional<String> name, Consumer<String> narrator) {
        List<Benchmark> chosen = ALL.stream()
                .filter(one -> name.isEmpty() || name.get().equals(one.name()))
                .toList();
        if (chosen.isEmpty()) {
            throw new CannotStart(
                    "There is no benchmark " + name.orElse("") + "; there are " + String.join(", ", names()) + ".");
        }
        List<Figure> figures = new ArrayList<>();
        for (Benchmark benchmark : chosen) {
            narrator.accept(benchmark.name() + ":");
            try (Rig rig = Rig.start(layout, benchmark.replicas(), line -> narrator.accept("  " + line))) {
                figures.addAll(benchmark.measure(rig));
            }
        }
        narrator.accept("");
        narrator.accept(Figure.header());
        figures.forEach(figure -> narrator.accept(figure.line()));
    }
}

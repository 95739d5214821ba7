package reimbursement.local.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs the stages one after another on a stack that is ready. */
public final class Demo {
    private final List<Stage> stages;
    private final Display display;

    /** A demonstration of these stages. */
    public Demo(List<Stage> stages, Display display) {
        this.stages = List.copyOf(stages);
        this.display = display;
    }

    /** Runs every stage; the first that fails ends it. */
    public List<Timing> run(DemoContext context) {
        var timings = new ArrayList<Timing>();
        for (var stage : stages) {
            var began = System.nanoTime();
            try (var shown = display.show(stage.name())) {
                stage.run(shown, context);
            }
            timings.add(new Timing(stage.name(), Duration.ofNanos(System.nanoTime() - began)));
        }
        return timings;
    }
}

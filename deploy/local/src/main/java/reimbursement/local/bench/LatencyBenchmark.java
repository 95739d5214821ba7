package reimbursement.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import reimbursement.local.client.Api;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Service;
import reimbursement.local.token.Role;

/** From a POST at agreements-service until officers-service has applied it, beside the bare chain of what that needs. */
final class LatencyBenchmark implements Benchmark {
    private static final Who CLERK = Who.person(Role.PROGRAMME, "bench");
    private static final int PER_SECOND = 500;
    private static final Duration WARM = Duration.ofSeconds(120);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double GOAL = 80;

    private final AtomicInteger agencies = new AtomicInteger();

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public List<Figure> measure(Rig rig) {
        rig.service(Service.AGREEMENTS).start();
        rig.service(Service.OFFICERS).start();
        Latencies applied = applied(rig);
        rig.say(line("POST to applied", applied));
        rig.service(Service.AGREEMENTS).stop();
        rig.service(Service.OFFICERS).stop();
        Latencies bare = BareChain.at(rig, PER_SECOND, MEASURED);
        rig.say(line("the bare chain", bare));
        return List.of(figure("p50", 0.5, applied, bare), figure("p99", 0.99, applied, bare));
    }

    private Latencies applied(Rig rig) {
        Api agreements = rig.api(Service.AGREEMENTS);
        try (Arrivals arrivals = Arrivals.watch(rig)) {
            Pace.keep(PER_SECOND, WARM, due -> register(agreements));
            rig.say("warm");
            Map<String, Long> due = new ConcurrentHashMap<>();
            Pace.keep(PER_SECOND, MEASURED, when -> due.put(register(agreements), when));
            Waiting.until("every registration to be applied", PATIENCE, () -> arrivals.holdAll(due.keySet()));
            return Latencies.of(due.entrySet().stream()
                    .map(one -> arrivals.of(one.getKey()) - one.getValue())
                    .toList());
        }
    }

    private String register(Api agreements) {
        var agency = Map.of("name", "Agency " + agencies.incrementAndGet(), "state", "OH", "type", "COUNTY");
        return agreements
                .post(CLERK, "/v1/agencies", agency)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static Figure figure(String label, double share, Latencies applied, Latencies bare) {
        boolean promised = label.equals("p99");
        return new Figure(
                "POST to applied at " + PER_SECOND + "/s, " + label,
                applied.within(share),
                "ms",
                bare.within(share),
                "a commit and a round trip by Kafka",
                promised ? "under 80 ms" : "none",
                !promised || applied.within(share) < GOAL);
    }

    private static String line(String what, Latencies of) {
        return String.format(Locale.ROOT, "%s: p50 %.1f ms, p99 %.1f ms", what, of.within(0.5), of.within(0.99));
    }
}

package reimbursement.local.demo.stages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import reimbursement.local.client.Together;
import reimbursement.local.client.Waiting;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Progress;
import reimbursement.local.demo.Stage;
import reimbursement.local.programme.Counts;
import reimbursement.local.programme.Performance;

/** What is withheld says why: ICE's late counts come in, disputes are resolved, and the awards are released. */
final class MendingWithheldAwards implements Stage {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "withheld awards released";
    }

    @Override
    public void run(Progress progress, DemoContext context) {
        Office office = Office.of(context);
        Map<String, Long> reasons = reasons(office);
        Performance performance = Performance.of(office.taskForce(), Office.SEED);
        Map<UUID, Counts> resolved =
                performance.resolved().stream().collect(Collectors.toMap(Counts::agencyId, counts -> counts));
        List<Map.Entry<UUID, Counts>> disputes = new ArrayList<>();
        office.awards()
                .each(Office.PROGRAMME, "/v1/disputes?quarter=" + Office.QUARTER + "&status=open&limit=1000", d -> {
                    Counts counts = resolved.get(UUID.fromString(Office.text(d, "agencyId")));
                    if (counts != null) {
                        disputes.add(Map.entry(Office.id(d), counts));
                    }
                });
        progress.expect(Math.max(1, performance.late().size() + (long) disputes.size()));
        Together.each(performance.late(), counts -> {
            ReportingCounts.report(office.awards(), Office.ICE, "ice", counts);
            progress.advance(1);
        });
        Together.each(disputes, dispute -> {
            office.awards()
                    .post(
                            Office.PROGRAMME,
                            "/v1/disputes/" + dispute.getKey() + "/resolve",
                            Map.of(
                                    "assigned",
                                    dispute.getValue().assigned(),
                                    "located",
                                    dispute.getValue().located(),
                                    "reason",
                                    "ICE's count confirmed by both sides"))
                    .expect(200);
            progress.advance(1);
        });
        Waiting.until(
                "the withheld awards to be released",
                PATIENCE,
                () -> Awards.read(office).stream().noneMatch(award -> "withheld".equals(award.status())));
        ClosingTheQuarter.awaitPayments(office);
        progress.note(reasons.isEmpty() ? "none was withheld" : "had been withheld: " + reasons);
    }

    private static Map<String, Long> reasons(Office office) {
        Map<String, Long> reasons = new TreeMap<>();
        office.awards()
                .each(
                        Office.AUDITOR,
                        "/v1/awards?quarter=" + Office.QUARTER + "&status=withheld&limit=1000",
                        award ->
                                award.path("reasons").forEach(reason -> reasons.merge(reason.asText(), 1L, Long::sum)));
        return reasons;
    }
}

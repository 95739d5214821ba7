package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import reimbursement.local.client.Answer;
import reimbursement.local.client.Api;
import reimbursement.local.client.Together;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Progress;
import reimbursement.local.demo.Stage;
import reimbursement.local.programme.Counts;
import reimbursement.local.programme.Performance;

/** Each agency reports its own counts with its own token; ICE sends its counts in one file. */
final class ReportingCounts implements Stage {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "performance reported";
    }

    @Override
    public void run(Progress progress, DemoContext context) {
        Office office = Office.of(context);
        Performance performance = Performance.of(office.taskForce(), Office.SEED);
        progress.expect(performance.agency().size());
        Together.each(performance.agency(), counts -> {
            report(office.awards(), Who.agency(counts.agencyId()), "agency", counts);
            progress.advance(1);
        });
        JsonNode view = Upload.run(
                office.awards(),
                Office.ICE,
                "/v1/performance/imports?quarter=" + Office.QUARTER + "&source=ice",
                "text/csv",
                csv(performance.ice()),
                Silent.PROGRESS);
        progress.note("by ICE: " + Counted.of(view));
    }

    /** Reports one agency's counts; waits while awards-service has not heard of the agency yet. */
    static void report(Api awards, Who who, String source, Counts counts) {
        String path = "/v1/quarters/" + Office.QUARTER + "/agencies/" + counts.agencyId() + "/performance/" + source;
        Map<String, Integer> body = Map.of("assigned", counts.assigned(), "located", counts.located());
        Waiting.until("awards-service to know agency " + counts.agencyId(), PATIENCE, () -> {
            Answer answer = awards.put(who, path, body);
            boolean early = answer.status() == 409 && answer.text().contains("not-yet-known");
            return !early && answer.expect(200, 201).status() > 0;
        });
    }

    private static byte[] csv(List<Counts> all) {
        StringBuilder text = new StringBuilder("agencyId,assigned,located\n");
        all.forEach(counts -> text.append(counts.agencyId())
                .append(',')
                .append(counts.assigned())
                .append(',')
                .append(counts.located())
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

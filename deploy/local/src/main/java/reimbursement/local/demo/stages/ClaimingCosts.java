package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reimbursement.local.client.Together;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Progress;
import reimbursement.local.demo.Stage;
import reimbursement.local.programme.MonthlyClaim;
import reimbursement.local.programme.Payroll;
import reimbursement.local.programme.TaskForceAgency;

/** Some agencies claim what their officers cost, each by its own system; one of them mends its claim. */
final class ClaimingCosts implements Stage {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** The place of the agency that mends its claims. */
    private static final int MENDS = 0;

    @Override
    public String name() {
        return "claims submitted and decided";
    }

    @Override
    public void run(Progress progress, DemoContext context) {
        Office office = Office.of(context);
        Map<String, JsonNode> known = known(office);
        List<TaskForceAgency> agencies = MonthlyClaim.claiming(office.taskForce());
        Payroll payroll =
                Payroll.of(ImportingOfficers.roster(office, context.options().size()));
        Set<UUID> sent = ConcurrentHashMap.newKeySet();
        progress.expect(Math.max(1, agencies.size()));
        Together.each(IntStream.range(0, agencies.size()).boxed().toList(), place -> {
            UUID agency = agencies.get(place).id();
            List<YearMonth> months = MonthlyClaim.monthsOf(place).stream()
                    .filter(month -> stillToSend(known.get(agency.toString() + month), place == MENDS))
                    .toList();
            Map<String, UUID> officers = months.isEmpty() ? Map.of() : officers(office, agency);
            for (YearMonth month : months) {
                MonthlyClaim claim = new MonthlyClaim(agency, month, payroll.of(agency), officers);
                submit(office, claim, place == MENDS, known).ifPresent(sent::add);
            }
            progress.advance(1);
        });
        awaitPayments(office, sent);
        Claims claims = Claims.read(office);
        progress.note(claims.count() + " claims, lines " + claims.lines());
    }

    private static Map<String, JsonNode> known(Office office) {
        Map<String, JsonNode> known = new HashMap<>();
        Claims.each(office, claim -> known.put(Office.text(claim, "agencyId") + Office.text(claim, "month"), claim));
        return known;
    }

    private static Map<String, UUID> officers(Office office, UUID agency) {
        Map<String, UUID> officers = new HashMap<>();
        office.officers()
                .each(
                        Who.agency(agency),
                        "/v1/officers?agencyId=" + agency + "&limit=1000",
                        officer -> officers.put(Office.text(officer, "officerNumber"), Office.id(officer)));
        return officers;
    }

    /** What stands already is not sent again: a claim that was mended no longer has the lines that were sent first. */
    private static boolean stillToSend(@Nullable JsonNode standing, boolean mends) {
        return standing == null || (mends && isFirst(standing));
    }

    /** The claim, where there is anything to claim. */
    private static Optional<UUID> submit(Office office, MonthlyClaim claim, boolean mend, Map<String, JsonNode> known) {
        List<Map<String, Object>> lines = claim.lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        JsonNode standing = known.get(claim.agencyId().toString() + claim.month());
        JsonNode first = standing != null
                ? standing
                : post(
                        office,
                        claim,
                        "/v1/claims",
                        Map.of(
                                "agencyId",
                                claim.agencyId(),
                                "month",
                                claim.month().toString(),
                                "lines",
                                lines));
        if (mend && isFirst(first)) {
            post(office, claim, "/v1/claims/" + Office.id(first) + "/amend", Map.of("lines", claim.mended()));
        }
        return Optional.of(Office.id(first));
    }

    private static boolean isFirst(JsonNode claim) {
        return claim.path("version").asInt() == 1;
    }

    private static JsonNode post(Office office, MonthlyClaim claim, String path, Map<String, Object> body) {
        return office.awards()
                .post(Who.agency(claim.agencyId()), path, body)
                .expect(200, 201)
                .json()
                .path("claim");
    }

    /** Waits until nothing of what was sent is pending, and payments come to what each claim comes to. */
    private static void awaitPayments(Office office, Set<UUID> sent) {
        Waiting.until("every claim to be decided and to have its payment", PATIENCE, () -> {
            Map<UUID, Long> missing = new HashMap<>();
            int[] pending = new int[1];
            Claims.each(office, claim -> {
                if (sent.contains(Office.id(claim))) {
                    missing.put(Office.id(claim), Awards.cents(claim.path("amount")));
                    pending[0] += claim.path("counts").path("pending").asInt();
                }
            });
            office.payments()
                    .each(Office.AUDITOR, "/v1/payments?quarter=" + Office.QUARTER + "&limit=1000", payment -> {
                        if (payment.has("claimId") && !"cancelled".equals(Office.text(payment, "status"))) {
                            missing.computeIfPresent(
                                    UUID.fromString(Office.text(payment, "claimId")),
                                    (id, cents) -> cents - Awards.cents(payment.path("amount")));
                        }
                    });
            return pending[0] == 0 && missing.values().stream().allMatch(cents -> cents == 0);
        });
    }
}

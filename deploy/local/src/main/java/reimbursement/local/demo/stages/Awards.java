package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The quarter's awards as awards-service shows them. */
final class Awards {
    /** One award; amounts in whole cents. */
    record Award(
            UUID agencyId, String status, int assigned, int located, String band, int eligibleOfficers, long cents) {}

    private Awards() {}

    static List<Award> read(Office office) {
        List<Award> awards = new ArrayList<>();
        office.awards()
                .each(
                        Office.AUDITOR,
                        "/v1/awards?quarter=" + Office.QUARTER + "&limit=1000",
                        award -> awards.add(new Award(
                                UUID.fromString(Office.text(award, "agencyId")),
                                Office.text(award, "status"),
                                award.path("assigned").asInt(),
                                award.path("located").asInt(),
                                award.path("band").asText("none"),
                                award.path("eligibleOfficers").asInt(),
                                cents(award.path("amount")))));
        awards.sort(Comparator.comparing(Award::agencyId));
        return awards;
    }

    /** The whole cents of {@code {"amount": "12.34", "currency": "USD"}}; zero if absent. */
    static long cents(JsonNode money) {
        return money.path("amount").isTextual()
                ? new BigDecimal(money.path("amount").asText())
                        .movePointRight(2)
                        .longValueExact()
                : 0;
    }

    static String dollars(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}

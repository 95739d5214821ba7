package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.json.Amount;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.Topic;

/** What a finance system makes of the awards topic: the cents due, from calculated to the last difference. */
final class ToldAwards {

    private static final class Award {
        private long net;
        private int revision;
        private boolean withheld;
        private boolean mismatched;
    }

    private final Map<String, Award> awards = new HashMap<>();
    private int raised;
    private int lowered;

    private ToldAwards() {}

    /** Reads the topic; every adjustment starts where the revision before ended, and no revision is left out. */
    static ToldAwards read() {
        ToldAwards told = new ToldAwards();
        Topic.read("reimbursement.awards").stream()
                .filter(event -> event.type().startsWith("award-"))
                .forEach(told::take);
        return told;
    }

    /** Cents due; nothing while it is withheld, nor before anything was told. */
    long net(UUID agency, FiscalQuarter quarter) {
        Award award = awards.get(agency + " " + quarter);
        return award == null || award.withheld ? 0 : award.net;
    }

    /** Whether it was ever withheld for a roster that was not the attested one. */
    boolean wasMismatched(UUID agency, FiscalQuarter quarter) {
        Award award = awards.get(agency + " " + quarter);
        return award != null && award.mismatched;
    }

    /** How many adjustments said that more is due. */
    int raised() {
        return raised;
    }

    /** How many adjustments said that less is due. */
    int lowered() {
        return lowered;
    }

    private void take(PublishedEvent event) {
        Award award = awards.computeIfAbsent(event.key() + " " + event.text("quarter"), absent -> new Award());
        award.withheld = event.type().equals("award-withheld");
        if (award.withheld) {
            award.mismatched |= event.data().path("reasons").toString().contains("ROSTER_MISMATCH");
            return;
        }
        assertThat(event.data().path("revision").asInt()).as(event.key()).isEqualTo(++award.revision);
        if (event.type().equals("award-adjusted")) {
            assertThat(cents(event, "previous")).as(event.key()).isEqualTo(award.net);
            long difference = cents(event, "difference");
            award.net += difference;
            raised += difference > 0 ? 1 : 0;
            lowered += difference < 0 ? 1 : 0;
        } else {
            award.net = cents(event, "amount");
        }
        assertThat(cents(event, "amount")).as(event.key()).isEqualTo(award.net);
    }

    private static long cents(PublishedEvent event, String field) {
        return new Amount(event.data().path(field).path("amount").asText(), "USD").cents();
    }
}

package reimbursement.payments.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import reimbursement.kit.event.EventReader;
import reimbursement.kit.event.ReceivedEvent;
import reimbursement.kit.event.Refusal;
import reimbursement.kit.json.Amount;
import reimbursement.kit.json.EventJson;
import reimbursement.payments.application.EntitlementStatement;
import reimbursement.payments.application.EntitlementStatement.Due;
import reimbursement.payments.application.EntitlementStatement.Withheld;
import reimbursement.payments.application.FollowingEntitlements;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.payments.Purpose;

/** Reads the awards topic: what is due and what is withheld; what was reported moves no money and is not read. */
@ApplicationScoped
class AwardReader implements EventReader<AwardEvent> {
    private final FollowingEntitlements following;

    AwardReader(FollowingEntitlements following) {
        this.following = following;
    }

    @Override
    public String topic() {
        return "reimbursement.awards";
    }

    @Override
    public Map<String, Class<? extends AwardEvent>> types() {
        return Map.of(
                "award-calculated",
                AwardStated.class,
                "award-adjusted",
                AwardStated.class,
                "award-withheld",
                AwardWithheld.class,
                "claim-decided",
                ClaimDecided.class);
    }

    @Override
    public void apply(List<ReceivedEvent<AwardEvent>> events) {
        following.follow(events.stream().map(AwardReader::statement).toList());
    }

    private static EntitlementStatement statement(ReceivedEvent<AwardEvent> event) {
        return switch (event.data()) {
            case AwardStated award ->
                new Due(
                        award.awardId(),
                        award.agencyId(),
                        quarter(award.quarter()),
                        award.revision(),
                        amount(award.amount(), "negative-award"),
                        true,
                        received(event));
            case AwardWithheld award ->
                new Withheld(award.awardId(), award.agencyId(), quarter(award.quarter()), received(event));
            case ClaimDecided claim ->
                new Due(
                        claim.claimId(),
                        claim.agencyId(),
                        month(claim.month()),
                        claim.revision(),
                        amount(claim.amount(), "negative-claim"),
                        claim.cause().isBill(),
                        received(event));
        };
    }

    private static Money amount(Amount due, String rule) {
        var amount = Money.ofCents(due.cents());
        if (amount.isNegative()) {
            throw new Refusal(rule, "What is due is nothing or more.");
        }
        return amount;
    }

    private static EntitlementStatement.Received received(ReceivedEvent<AwardEvent> event) {
        try {
            return new EntitlementStatement.Received(
                    event.id(),
                    event.sequence(),
                    event.type(),
                    event.recordedAt(),
                    EventJson.mapper().writeValueAsString(event.data()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read is written", impossible);
        }
    }

    private static Purpose quarter(String written) {
        try {
            return new Purpose.Award(Quarter.parse(written));
        } catch (IllegalArgumentException notAQuarter) {
            throw new Refusal("unknown-quarter", "The award is for no federal fiscal quarter.");
        }
    }

    private static Purpose month(String written) {
        try {
            return new Purpose.Claim(YearMonth.parse(written));
        } catch (DateTimeException notAMonth) {
            throw new Refusal("unknown-month", "The claim is for no calendar month.");
        }
    }
}

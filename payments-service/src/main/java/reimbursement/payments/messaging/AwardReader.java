package reimbursement.payments.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import reimbursement.kit.event.EventReader;
import reimbursement.kit.event.ReceivedEvent;
import reimbursement.kit.event.Refusal;
import reimbursement.kit.json.EventJson;
import reimbursement.payments.application.AwardStatement;
import reimbursement.payments.application.FollowingAwards;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Quarter;

/** Reads the awards topic: what is due and what is withheld; what was reported moves no money and is not read. */
@ApplicationScoped
class AwardReader implements EventReader<AwardEvent> {
    private final FollowingAwards awards;

    AwardReader(FollowingAwards awards) {
        this.awards = awards;
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
                AwardWithheld.class);
    }

    @Override
    public void apply(List<ReceivedEvent<AwardEvent>> events) {
        awards.follow(events.stream().map(AwardReader::statement).toList());
    }

    private static AwardStatement statement(ReceivedEvent<AwardEvent> event) {
        return switch (event.data()) {
            case AwardStated award -> due(award, received(event));
            case AwardWithheld award ->
                new AwardStatement.Withheld(award.awardId(), award.agencyId(), quarter(award), received(event));
        };
    }

    private static AwardStatement due(AwardStated award, AwardStatement.Received received) {
        var amount = Money.ofCents(award.amount().cents());
        if (amount.isNegative()) {
            throw new Refusal("negative-award", "An award is nothing or more.");
        }
        return new AwardStatement.Due(
                award.awardId(), award.agencyId(), quarter(award), award.revision(), amount, received);
    }

    private static AwardStatement.Received received(ReceivedEvent<AwardEvent> event) {
        try {
            return new AwardStatement.Received(
                    event.id(),
                    event.sequence(),
                    event.type(),
                    event.recordedAt(),
                    EventJson.mapper().writeValueAsString(event.data()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read is written", impossible);
        }
    }

    private static Quarter quarter(AwardEvent award) {
        try {
            return Quarter.parse(award.quarter());
        } catch (IllegalArgumentException notAQuarter) {
            throw new Refusal("unknown-quarter", "The award is for no federal fiscal quarter.");
        }
    }
}

package reimbursement.officers.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import reimbursement.kit.event.EventReader;
import reimbursement.kit.event.ReceivedEvent;
import reimbursement.officers.application.AgreementNews;
import reimbursement.officers.application.FollowingAgreements;

/** Hands on what concerns officers of what agreements-service says; enrolment and names do not. */
@ApplicationScoped
class AgreementsReader implements EventReader<AgreementNews> {
    private static final Map<String, Class<? extends AgreementNews>> TYPES = Map.of(
            "agency-registered", AgreementNews.AgencyRegistered.class,
            "agreement-signed", AgreementNews.AgreementSigned.class,
            "agreement-suspended", AgreementNews.AgreementSuspended.class,
            "agreement-reinstated", AgreementNews.AgreementReinstated.class,
            "termination-noticed", AgreementNews.TerminationNoticed.class,
            "agreement-terminated", AgreementNews.AgreementTerminated.class,
            "standing-attested", AgreementNews.StandingAttested.class);

    private final FollowingAgreements following;

    AgreementsReader(FollowingAgreements following) {
        this.following = following;
    }

    @Override
    public String topic() {
        return "reimbursement.agreements";
    }

    @Override
    public Map<String, Class<? extends AgreementNews>> types() {
        return TYPES;
    }

    @Override
    public void apply(List<ReceivedEvent<AgreementNews>> events) {
        following.follow(events.stream().map(ReceivedEvent::data).toList());
    }
}

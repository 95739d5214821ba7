package reimbursement.awards.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reimbursement.awards.application.FollowingOfficers;
import reimbursement.awards.application.HearingFacts;
import reimbursement.awards.application.OfficerStatement;
import reimbursement.awards.domain.claims.HeardFact;
import reimbursement.awards.domain.roster.AttestedRoster;
import reimbursement.awards.domain.roster.OfficerFact;
import reimbursement.awards.domain.roster.Origin;
import reimbursement.awards.domain.roster.RosterDigest;
import reimbursement.awards.messaging.OfficersEvent.AuthorisationRevoked;
import reimbursement.awards.messaging.OfficersEvent.OfficerAuthorised;
import reimbursement.awards.messaging.OfficersEvent.OfficerNominated;
import reimbursement.awards.messaging.OfficersEvent.OfficerSeparated;
import reimbursement.awards.messaging.OfficersEvent.OfficerTrained;
import reimbursement.awards.messaging.OfficersEvent.OfficerTransferred;
import reimbursement.awards.messaging.OfficersEvent.RosterAttested;
import reimbursement.kit.event.EventReader;
import reimbursement.kit.event.ReceivedEvent;
import reimbursement.kit.event.Refusal;

/** Reads officers' facts by their effective dates, and rosters. That an authorisation has expired its dates say. */
@ApplicationScoped
class OfficersReader implements EventReader<OfficersEvent> {

    private final FollowingOfficers following;
    private final HearingFacts hearing;

    OfficersReader(FollowingOfficers following, HearingFacts hearing) {
        this.following = following;
        this.hearing = hearing;
    }

    @Override
    public String topic() {
        return "reimbursement.officers";
    }

    @Override
    public Map<String, Class<? extends OfficersEvent>> types() {
        return Map.of(
                "officer-nominated", OfficerNominated.class,
                "officer-trained", OfficerTrained.class,
                "officer-authorised", OfficerAuthorised.class,
                "authorisation-revoked", AuthorisationRevoked.class,
                "officer-separated", OfficerSeparated.class,
                "officer-transferred", OfficerTransferred.class,
                "roster-attested", RosterAttested.class);
    }

    @Override
    public void apply(List<ReceivedEvent<OfficersEvent>> events) {
        List<OfficerStatement> statements =
                events.stream().map(OfficersReader::statement).toList();
        if (!following.follow(statements).isEmpty()) {
            throw new Refusal("authorisation-unknown", "an authorisation is revoked that was never granted");
        }
        hearing.hear(events.stream().flatMap(OfficersReader::heard).toList());
    }

    /** Trainings and authorisations come in bulk and keep their origin themselves. */
    private static Stream<HeardFact> heard(ReceivedEvent<OfficersEvent> event) {
        return switch (event.data()) {
            case AuthorisationRevoked of -> Stream.of(Heard.of(event, of.agencyId(), of.officerId(), of.effectiveOn()));
            case OfficerSeparated of -> Stream.of(Heard.of(event, of.agencyId(), of.officerId(), of.effectiveOn()));
            case OfficerTransferred of -> Stream.of(Heard.of(event, of.agencyId(), of.officerId(), of.effectiveOn()));
            case OfficerNominated _, OfficerTrained _, OfficerAuthorised _, RosterAttested _ -> Stream.empty();
        };
    }

    private static Origin origin(ReceivedEvent<?> event) {
        return new Origin(event.id(), event.sequence(), event.recordedAt());
    }

    private static OfficerStatement statement(ReceivedEvent<OfficersEvent> event) {
        return switch (event.data()) {
            case OfficerNominated of ->
                new OfficerStatement.Fact(new OfficerFact.Nominated(of.agencyId(), of.officerId()));
            case OfficerTransferred of ->
                new OfficerStatement.Fact(new OfficerFact.Transferred(
                        of.agencyId(), of.officerId(), of.fromAgencyId(), of.toAgencyId(), of.effectiveOn()));
            case OfficerTrained of ->
                new OfficerStatement.Fact(new OfficerFact.Trained(
                        of.agencyId(), of.officerId(), of.model(), of.effectiveOn(), origin(event)));
            case OfficerAuthorised of ->
                new OfficerStatement.Fact(new OfficerFact.Authorised(
                        of.authorisationId(),
                        of.agencyId(),
                        of.officerId(),
                        of.agreementId(),
                        of.model(),
                        of.from(),
                        of.until(),
                        origin(event)));
            case AuthorisationRevoked of ->
                new OfficerStatement.Fact(
                        new OfficerFact.Revoked(of.authorisationId(), of.agencyId(), of.officerId(), of.effectiveOn()));
            case OfficerSeparated of ->
                new OfficerStatement.Fact(new OfficerFact.Separated(of.agencyId(), of.officerId(), of.effectiveOn()));
            case RosterAttested of ->
                new OfficerStatement.Attestation(new AttestedRoster(
                        of.agencyId(),
                        AttestedQuarter.of(of.quarter(), of.snapshotOn()),
                        of.revision(),
                        of.standingRevision(),
                        new RosterDigest(of.rows(), of.sha256()),
                        origin(event)));
        };
    }
}

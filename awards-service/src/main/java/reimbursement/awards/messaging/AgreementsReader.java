package reimbursement.awards.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import reimbursement.awards.application.AgreementStatement;
import reimbursement.awards.application.FollowingAgreements;
import reimbursement.awards.application.HearingFacts;
import reimbursement.awards.application.RecordingAgencies;
import reimbursement.awards.domain.claims.EnrolmentDecision;
import reimbursement.awards.domain.claims.HeardFact;
import reimbursement.awards.domain.roster.Agency;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.AttestedStanding;
import reimbursement.awards.domain.roster.Origin;
import reimbursement.awards.domain.roster.Standing;
import reimbursement.awards.messaging.AgreementsEvent.AgencyRegistered;
import reimbursement.awards.messaging.AgreementsEvent.AgencyRenamed;
import reimbursement.awards.messaging.AgreementsEvent.AgreementReinstated;
import reimbursement.awards.messaging.AgreementsEvent.AgreementSigned;
import reimbursement.awards.messaging.AgreementsEvent.AgreementSuspended;
import reimbursement.awards.messaging.AgreementsEvent.AgreementTerminated;
import reimbursement.awards.messaging.AgreementsEvent.EnrolmentApproved;
import reimbursement.awards.messaging.AgreementsEvent.EnrolmentWithdrawn;
import reimbursement.awards.messaging.AgreementsEvent.StandingAttested;
import reimbursement.kit.event.EventReader;
import reimbursement.kit.event.ReceivedEvent;
import reimbursement.kit.event.Refusal;

/** Reads agencies, their standings, and agreements and enrolment by their effective dates. */
@ApplicationScoped
class AgreementsReader implements EventReader<AgreementsEvent> {

    private final RecordingAgencies agencies;
    private final FollowingAgreements following;
    private final HearingFacts hearing;

    AgreementsReader(RecordingAgencies agencies, FollowingAgreements following, HearingFacts hearing) {
        this.agencies = agencies;
        this.following = following;
        this.hearing = hearing;
    }

    @Override
    public String topic() {
        return "reimbursement.agreements";
    }

    @Override
    public Map<String, Class<? extends AgreementsEvent>> types() {
        return Map.of(
                "agency-registered", AgencyRegistered.class,
                "agency-renamed", AgencyRenamed.class,
                "agreement-signed", AgreementSigned.class,
                "agreement-suspended", AgreementSuspended.class,
                "agreement-reinstated", AgreementReinstated.class,
                "agreement-terminated", AgreementTerminated.class,
                "enrolment-approved", EnrolmentApproved.class,
                "enrolment-withdrawn", EnrolmentWithdrawn.class,
                "standing-attested", StandingAttested.class);
    }

    @Override
    public void apply(List<ReceivedEvent<AgreementsEvent>> events) {
        Map<UUID, Agency> registered = new LinkedHashMap<>();
        Map<UUID, String> renamed = new LinkedHashMap<>();
        List<AttestedStanding> attested = new ArrayList<>();
        List<AgreementStatement> said = new ArrayList<>();
        for (ReceivedEvent<AgreementsEvent> event : events) {
            switch (event.data()) {
                case AgencyRegistered of -> {
                    registered.put(of.agencyId(), new Agency(of.agencyId(), of.name(), of.state()));
                    renamed.remove(of.agencyId());
                }
                case AgencyRenamed of -> renamed.put(of.agencyId(), of.name());
                case StandingAttested of -> attested.add(standing(of, event));
                case AgreementSigned of ->
                    said.add(new AgreementStatement.Signed(
                            of.agreementId(), of.agencyId(), of.model(), of.effectiveOn()));
                case AgreementSuspended of ->
                    said.add(new AgreementStatement.Suspended(
                            of.agreementId(),
                            of.agencyId(),
                            of.model(),
                            of.effectiveOn(),
                            of.until().orElse(null)));
                case AgreementReinstated of ->
                    said.add(new AgreementStatement.Reinstated(
                            of.agreementId(), of.agencyId(), of.model(), of.effectiveOn()));
                case AgreementTerminated of ->
                    said.add(new AgreementStatement.Ended(
                            of.agreementId(), of.agencyId(), of.model(), of.effectiveOn()));
                case EnrolmentApproved of ->
                    said.add(new AgreementStatement.Enrolment(
                            of.agencyId(), new EnrolmentDecision(of.effectiveOn(), true, event.sequence())));
                case EnrolmentWithdrawn of ->
                    said.add(new AgreementStatement.Enrolment(
                            of.agencyId(), new EnrolmentDecision(of.effectiveOn(), false, event.sequence())));
            }
        }
        following.follow(attested, said);
        hearing.hear(events.stream().flatMap(AgreementsReader::heard).toList());
        agencies.register(registered.values());
        if (!agencies.rename(renamed).isEmpty()) {
            throw new Refusal("agency-unknown", "an agency is renamed that was never registered");
        }
    }

    private static Stream<HeardFact> heard(ReceivedEvent<AgreementsEvent> event) {
        return switch (event.data()) {
            case AgreementSigned of -> Stream.of(Heard.of(event, of.agencyId(), null, of.effectiveOn()));
            case AgreementSuspended of -> Stream.of(Heard.of(event, of.agencyId(), null, of.effectiveOn()));
            case AgreementReinstated of -> Stream.of(Heard.of(event, of.agencyId(), null, of.effectiveOn()));
            case AgreementTerminated of -> Stream.of(Heard.of(event, of.agencyId(), null, of.effectiveOn()));
            case EnrolmentApproved of -> Stream.of(Heard.of(event, of.agencyId(), null, of.effectiveOn()));
            case EnrolmentWithdrawn of -> Stream.of(Heard.of(event, of.agencyId(), null, of.effectiveOn()));
            case AgencyRegistered _, AgencyRenamed _, StandingAttested _ -> Stream.empty();
        };
    }

    private static AttestedStanding standing(StandingAttested of, ReceivedEvent<?> event) {
        List<AgreementStanding> agreements = of.agreements().stream()
                .map(agreement -> new AgreementStanding(
                        agreement.agreementId(),
                        agreement.model(),
                        agreement.signedOn(),
                        agreement.suspended(),
                        agreement.ended()))
                .toList();
        return new AttestedStanding(
                of.agencyId(),
                AttestedQuarter.of(of.quarter(), of.snapshotOn()),
                new Standing(of.revision(), of.enrolled(), agreements),
                new Origin(event.id(), event.sequence(), event.recordedAt()));
    }
}

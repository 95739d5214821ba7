package reimbursement.awards.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.awards.application.RecordingAgencies;
import reimbursement.awards.application.RecordingStandings;
import reimbursement.awards.domain.roster.Agency;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.AttestedStanding;
import reimbursement.awards.domain.roster.Origin;
import reimbursement.awards.domain.roster.Standing;
import reimbursement.awards.messaging.AgreementsEvent.AgencyRegistered;
import reimbursement.awards.messaging.AgreementsEvent.AgencyRenamed;
import reimbursement.awards.messaging.AgreementsEvent.StandingAttested;
import reimbursement.kit.event.EventReader;
import reimbursement.kit.event.ReceivedEvent;
import reimbursement.kit.event.Refusal;

/** Reads agencies and their standings. */
@ApplicationScoped
class AgreementsReader implements EventReader<AgreementsEvent> {

    private final RecordingAgencies agencies;
    private final RecordingStandings standings;

    AgreementsReader(RecordingAgencies agencies, RecordingStandings standings) {
        this.agencies = agencies;
        this.standings = standings;
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
                "standing-attested", StandingAttested.class);
    }

    @Override
    public void apply(List<ReceivedEvent<AgreementsEvent>> events) {
        Map<UUID, Agency> registered = new LinkedHashMap<>();
        Map<UUID, String> renamed = new LinkedHashMap<>();
        List<AttestedStanding> attested = new ArrayList<>();
        for (ReceivedEvent<AgreementsEvent> event : events) {
            switch (event.data()) {
                case AgencyRegistered of -> {
                    registered.put(of.agencyId(), new Agency(of.agencyId(), of.name(), of.state()));
                    renamed.remove(of.agencyId());
                }
                case AgencyRenamed of -> renamed.put(of.agencyId(), of.name());
                case StandingAttested of -> attested.add(standing(of, event));
            }
        }
        standings.record(attested);
        agencies.register(registered.values());
        if (!agencies.rename(renamed).isEmpty()) {
            throw new Refusal("agency-unknown", "an agency is renamed that was never registered");
        }
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

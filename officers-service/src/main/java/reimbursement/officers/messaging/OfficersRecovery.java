package reimbursement.officers.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import reimbursement.kit.json.EventJson;
import reimbursement.kit.recovery.LostEvent;
import reimbursement.kit.recovery.Recoverable;
import reimbursement.officers.application.RestatingAgency;
import reimbursement.officers.application.TakingBackFacts;
import reimbursement.officers.application.TakingBackFacts.Lost;
import reimbursement.officers.domain.AuthorisationExpired;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.OfficerFact;
import reimbursement.officers.domain.PaySet;
import reimbursement.officers.domain.Revoker;
import reimbursement.officers.domain.RosterFact;
import reimbursement.officers.domain.roster.AgencyQuarter;
import reimbursement.officers.domain.roster.RosterAttested;
import reimbursement.officers.domain.roster.RosterHash;

/** Reads back what this service published and its restored database has lost. */
@ApplicationScoped
class OfficersRecovery implements Recoverable {
    private final TakingBackFacts taking;
    private final RestatingAgency restating;

    OfficersRecovery(TakingBackFacts taking, RestatingAgency restating) {
        this.taking = taking;
        this.restating = restating;
    }

    @Override
    public Set<UUID> takeBack(String key, List<LostEvent> events) {
        return taking.takeBack(
                UUID.fromString(key),
                events.stream()
                        .map(OfficersRecovery::lost)
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Override
    public void restate(String key) {
        restating.restate(UUID.fromString(key));
    }

    private static Optional<Lost> lost(LostEvent event) {
        return event.type().equals("roster-attested")
                ? Optional.of(new Lost.OfRoster(event.id(), roster(read(event, Published.RosterAttested.class))))
                : fact(event).map(fact -> new Lost.OfOfficer(event.id(), event.recordedAt(), fact));
    }

    private static RosterAttested roster(Published.RosterAttested of) {
        return new RosterAttested(
                new AgencyQuarter(of.agencyId(), of.quarter()),
                of.snapshotOn(),
                of.revision(),
                of.standingRevision(),
                new RosterHash(of.rows(), of.sha256()));
    }

    private static Optional<OfficerFact> fact(LostEvent event) {
        return Optional.ofNullable(
                switch (event.type()) {
                    case "officer-nominated" -> {
                        var of = read(event, Published.OfficerNominated.class);
                        yield new RosterFact.OfficerNominated(of.officerId(), of.agencyId(), of.effectiveOn());
                    }
                    case "training-started" -> {
                        var of = read(event, Published.TrainingStarted.class);
                        yield new RosterFact.TrainingStarted(
                                of.officerId(), of.agencyId(), Model.valueOf(of.model()), of.effectiveOn());
                    }
                    case "officer-trained" -> {
                        var of = read(event, Published.OfficerTrained.class);
                        yield new RosterFact.OfficerTrained(
                                of.officerId(), of.agencyId(), Model.valueOf(of.model()), of.effectiveOn());
                    }
                    case "officer-authorised" -> {
                        var of = read(event, Published.OfficerAuthorised.class);
                        yield new RosterFact.OfficerAuthorised(
                                of.authorisationId(),
                                of.officerId(),
                                of.agencyId(),
                                of.agreementId(),
                                Model.valueOf(of.model()),
                                of.from(),
                                of.until());
                    }
                    case "authorisation-revoked" -> {
                        var of = read(event, Published.AuthorisationRevoked.class);
                        yield new RosterFact.AuthorisationRevoked(
                                of.authorisationId(),
                                of.officerId(),
                                of.agencyId(),
                                of.agreementId(),
                                Model.valueOf(of.model()),
                                Revoker.valueOf(of.by()),
                                of.reason(),
                                of.effectiveOn());
                    }
                    case "officer-separated" -> {
                        var of = read(event, Published.OfficerSeparated.class);
                        yield new RosterFact.OfficerSeparated(of.officerId(), of.agencyId(), of.effectiveOn());
                    }
                    case "officer-transferred" -> {
                        var of = read(event, Published.OfficerTransferred.class);
                        yield new RosterFact.OfficerTransferred(
                                of.officerId(), of.agencyId(), of.fromAgencyId(), of.toAgencyId(), of.effectiveOn());
                    }
                    case "authorisation-expired" -> {
                        var of = read(event, Published.AuthorisationExpired.class);
                        yield new AuthorisationExpired(
                                of.authorisationId(),
                                of.officerId(),
                                of.agencyId(),
                                of.agreementId(),
                                Model.valueOf(of.model()),
                                of.effectiveOn());
                    }
                    case "pay-set" -> {
                        var of = read(event, Published.PaySet.class);
                        yield new PaySet(
                                of.officerId(), of.agencyId(), of.annualSalary().cents(), of.effectiveOn());
                    }
                    default -> null;
                });
    }

    private static <T> T read(LostEvent event, Class<T> type) {
        try {
            return EventJson.mapper().treeToValue(event.data(), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event of ours is not as we publish it: " + event.id(), impossible);
        }
    }
}

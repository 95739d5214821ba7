package reimbursement.agreements.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.application.RestatingAgency;
import reimbursement.agreements.application.TakingBackFacts;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.AgencyMerged;
import reimbursement.agreements.domain.AgencyRegistered;
import reimbursement.agreements.domain.AgencyRenamed;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.AgreementReinstated;
import reimbursement.agreements.domain.AgreementSigned;
import reimbursement.agreements.domain.AgreementSuspended;
import reimbursement.agreements.domain.AgreementTerminated;
import reimbursement.agreements.domain.ClosedQuarter;
import reimbursement.agreements.domain.EnrolmentApproved;
import reimbursement.agreements.domain.EnrolmentWithdrawn;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.Party;
import reimbursement.agreements.domain.Signatures;
import reimbursement.agreements.domain.Standing;
import reimbursement.agreements.domain.StandingAttested;
import reimbursement.agreements.domain.TerminationNoticed;
import reimbursement.agreements.domain.USState;
import reimbursement.kit.json.EventJson;
import reimbursement.kit.recovery.LostEvent;
import reimbursement.kit.recovery.Recoverable;

/** Reads back what this service published and its restored database has lost: its events tell all that it decides. */
@ApplicationScoped
class AgreementsRecovery implements Recoverable {

    private final TakingBackFacts taking;
    private final RestatingAgency restating;

    AgreementsRecovery(TakingBackFacts taking, RestatingAgency restating) {
        this.taking = taking;
        this.restating = restating;
    }

    @Override
    public Set<UUID> takeBack(String key, List<LostEvent> events) {
        Set<UUID> takenBack = new HashSet<>();
        for (LostEvent event : events) {
            AgencyFact fact = fact(event);
            if (fact != null && taking.takeBack(fact)) {
                takenBack.add(event.id());
            }
        }
        return takenBack;
    }

    @Override
    public void restate(String key) {
        restating.restate(UUID.fromString(key));
    }

    private static @Nullable AgencyFact fact(LostEvent event) {
        return switch (event.type()) {
            case "agency-registered" -> registered(read(event, PublishedData.AgencyRegistered.class));
            case "agreement-signed" -> {
                var of = read(event, PublishedData.AgreementSigned.class);
                yield new AgreementSigned(
                        of.agreementId(),
                        of.agencyId(),
                        Model.valueOf(of.model()),
                        new Signatures(of.signedByAgencyOn(), of.signedByIceOn()),
                        of.continues(),
                        of.endsOn(),
                        of.effectiveOn());
            }
            case "agency-renamed" -> {
                var of = read(event, PublishedData.AgencyRenamed.class);
                yield new AgencyRenamed(of.agencyId(), of.name(), of.previousName(), of.effectiveOn());
            }
            case "agency-merged" -> {
                var of = read(event, PublishedData.AgencyMerged.class);
                yield new AgencyMerged(of.agencyId(), of.intoAgencyId(), of.effectiveOn());
            }
            case "agreement-suspended" -> {
                var of = read(event, PublishedData.AgreementSuspended.class);
                yield new AgreementSuspended(
                        of.agreementId(),
                        of.agencyId(),
                        Model.valueOf(of.model()),
                        of.reason(),
                        of.until(),
                        of.howToRespond(),
                        Boolean.TRUE.equals(of.extension()),
                        of.effectiveOn());
            }
            case "agreement-reinstated" -> {
                var of = read(event, PublishedData.AgreementReinstated.class);
                yield new AgreementReinstated(
                        of.agreementId(),
                        of.agencyId(),
                        Model.valueOf(of.model()),
                        Boolean.TRUE.equals(of.vacated()),
                        of.effectiveOn());
            }
            case "termination-noticed" -> {
                var of = read(event, PublishedData.TerminationNoticed.class);
                yield new TerminationNoticed(
                        of.agreementId(),
                        of.agencyId(),
                        Model.valueOf(of.model()),
                        of.endsOn(),
                        Party.valueOf(of.by()),
                        of.effectiveOn());
            }
            case "agreement-terminated" -> {
                var of = read(event, PublishedData.AgreementTerminated.class);
                yield new AgreementTerminated(
                        of.agreementId(),
                        of.agencyId(),
                        Model.valueOf(of.model()),
                        of.reason(),
                        of.by() == null ? null : Party.valueOf(of.by()),
                        of.effectiveOn());
            }
            case "enrolment-approved" -> {
                var of = read(event, PublishedData.EnrolmentApproved.class);
                yield new EnrolmentApproved(of.agencyId(), of.effectiveOn());
            }
            case "enrolment-withdrawn" -> {
                var of = read(event, PublishedData.EnrolmentWithdrawn.class);
                yield new EnrolmentWithdrawn(of.agencyId(), of.reason(), of.effectiveOn());
            }
            case "standing-attested" -> attested(read(event, PublishedData.StandingAttested.class));
            default -> null;
        };
    }

    private static AgencyRegistered registered(PublishedData.AgencyRegistered of) {
        return new AgencyRegistered(
                of.agencyId(),
                of.name(),
                USState.valueOf(of.state()),
                AgencyType.valueOf(of.type()),
                of.county(),
                of.ori(),
                of.uei(),
                of.effectiveOn());
    }

    /** Of an attestation only its revision is kept here; what stood is derived anew. */
    private static StandingAttested attested(PublishedData.StandingAttested of) {
        return new StandingAttested(
                new ClosedQuarter(of.quarter(), of.snapshotOn()),
                of.revision(),
                new Standing(of.agencyId(), of.enrolled(), List.of()));
    }

    private static <T> T read(LostEvent event, Class<T> type) {
        try {
            return EventJson.mapper().treeToValue(event.data(), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event of ours is not as we publish it: " + event.id(), impossible);
        }
    }
}

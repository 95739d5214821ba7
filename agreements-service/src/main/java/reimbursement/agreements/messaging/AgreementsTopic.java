package reimbursement.agreements.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.AgencyMerged;
import reimbursement.agreements.domain.AgencyRegistered;
import reimbursement.agreements.domain.AgencyRenamed;
import reimbursement.agreements.domain.AgreementReinstated;
import reimbursement.agreements.domain.AgreementSigned;
import reimbursement.agreements.domain.AgreementSuspended;
import reimbursement.agreements.domain.AgreementTerminated;
import reimbursement.agreements.domain.EnrolmentApproved;
import reimbursement.agreements.domain.EnrolmentWithdrawn;
import reimbursement.agreements.domain.StandingAgreement;
import reimbursement.agreements.domain.StandingAttested;
import reimbursement.agreements.domain.TerminationNoticed;
import reimbursement.kit.event.Fact;

/** The topic that this service owns, and how each fact is told on it. */
public final class AgreementsTopic {

    public static final String NAME = "reimbursement.agreements";

    private AgreementsTopic() {}

    /** The fact as the contracts describe it, under the agency's key. */
    public static Fact published(AgencyFact fact) {
        return switch (fact) {
            case AgencyRegistered registered -> fact(fact, "agency-registered", data(registered));
            case AgencyRenamed renamed -> fact(fact, "agency-renamed", data(renamed));
            case AgencyMerged merged -> fact(fact, "agency-merged", data(merged));
            case AgreementSigned signed -> fact(fact, "agreement-signed", data(signed));
            case AgreementSuspended suspended -> fact(fact, "agreement-suspended", data(suspended));
            case AgreementReinstated reinstated -> fact(fact, "agreement-reinstated", data(reinstated));
            case TerminationNoticed noticed -> fact(fact, "termination-noticed", data(noticed));
            case AgreementTerminated terminated -> fact(fact, "agreement-terminated", data(terminated));
            case EnrolmentApproved approved -> fact(fact, "enrolment-approved", data(approved));
            case EnrolmentWithdrawn withdrawn -> fact(fact, "enrolment-withdrawn", data(withdrawn));
            case StandingAttested attested -> fact(fact, "standing-attested", data(attested));
        };
    }

    private static Fact fact(AgencyFact fact, String type, PublishedData data) {
        return new Fact(NAME, fact.agencyId().toString(), type, data);
    }

    private static PublishedData data(AgencyRegistered fact) {
        return new PublishedData.AgencyRegistered(
                fact.agencyId(),
                fact.name(),
                fact.state().name(),
                fact.type().name(),
                fact.county(),
                fact.ori(),
                fact.uei(),
                fact.effectiveOn());
    }

    private static PublishedData data(AgreementSigned fact) {
        return new PublishedData.AgreementSigned(
                fact.agreementId(),
                fact.agencyId(),
                fact.model().name(),
                fact.signatures().signedByAgencyOn(),
                fact.signatures().signedByIceOn(),
                fact.continues(),
                fact.endsOn(),
                fact.effectiveOn());
    }

    private static PublishedData data(AgencyRenamed fact) {
        return new PublishedData.AgencyRenamed(fact.agencyId(), fact.name(), fact.previousName(), fact.effectiveOn());
    }

    private static PublishedData data(AgencyMerged fact) {
        return new PublishedData.AgencyMerged(fact.agencyId(), fact.intoAgencyId(), fact.effectiveOn());
    }

    /** An optional mark is left out where it is not set. */
    private static @Nullable Boolean mark(boolean set) {
        return set ? Boolean.TRUE : null;
    }

    private static PublishedData data(AgreementSuspended fact) {
        return new PublishedData.AgreementSuspended(
                fact.agreementId(),
                fact.agencyId(),
                fact.model().name(),
                fact.reason(),
                fact.until(),
                fact.howToRespond(),
                mark(fact.extension()),
                fact.effectiveOn());
    }

    private static PublishedData data(AgreementReinstated fact) {
        return new PublishedData.AgreementReinstated(
                fact.agreementId(), fact.agencyId(), fact.model().name(), mark(fact.vacated()), fact.effectiveOn());
    }

    private static PublishedData data(TerminationNoticed fact) {
        return new PublishedData.TerminationNoticed(
                fact.agreementId(),
                fact.agencyId(),
                fact.model().name(),
                fact.endsOn(),
                fact.by().name(),
                fact.effectiveOn());
    }

    private static PublishedData data(AgreementTerminated fact) {
        return new PublishedData.AgreementTerminated(
                fact.agreementId(),
                fact.agencyId(),
                fact.model().name(),
                fact.reason(),
                fact.by() == null ? null : fact.by().name(),
                fact.effectiveOn());
    }

    private static PublishedData data(EnrolmentApproved fact) {
        return new PublishedData.EnrolmentApproved(fact.agencyId(), fact.effectiveOn());
    }

    private static PublishedData data(EnrolmentWithdrawn fact) {
        return new PublishedData.EnrolmentWithdrawn(fact.agencyId(), fact.reason(), fact.effectiveOn());
    }

    private static PublishedData data(StandingAttested fact) {
        List<PublishedData.StandingAttested.HeldAgreement> held =
                fact.standing().agreements().stream().map(AgreementsTopic::held).toList();
        return new PublishedData.StandingAttested(
                fact.agencyId(),
                fact.quarter().quarter(),
                fact.quarter().snapshotOn(),
                fact.revision(),
                fact.standing().enrolled(),
                held,
                fact.effectiveOn());
    }

    private static PublishedData.StandingAttested.HeldAgreement held(StandingAgreement agreement) {
        return new PublishedData.StandingAttested.HeldAgreement(
                agreement.agreementId(),
                agreement.model().name(),
                agreement.signedOn(),
                agreement.suspended(),
                agreement.ended());
    }
}

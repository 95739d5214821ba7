package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.AgencyMerged;
import reimbursement.agreements.domain.AgencyRegistered;
import reimbursement.agreements.domain.AgencyRenamed;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.AgreementReinstated;
import reimbursement.agreements.domain.AgreementSigned;
import reimbursement.agreements.domain.AgreementSuspended;
import reimbursement.agreements.domain.AgreementTerminated;
import reimbursement.agreements.domain.Attestation;
import reimbursement.agreements.domain.ClosedQuarter;
import reimbursement.agreements.domain.Enrolment;
import reimbursement.agreements.domain.EnrolmentApproved;
import reimbursement.agreements.domain.EnrolmentStatus;
import reimbursement.agreements.domain.EnrolmentWithdrawn;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.domain.Signing;
import reimbursement.agreements.domain.StandingAttested;
import reimbursement.agreements.domain.TerminationNoticed;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.agreements.persistence.Agreements;
import reimbursement.agreements.persistence.Attestations;
import reimbursement.agreements.persistence.ClosedQuarters;
import reimbursement.agreements.persistence.EnrolmentDecisions;
import reimbursement.kit.Ids;

/** Takes facts back, in their order, that this service told once and that its restored database does not hold. */
@ApplicationScoped
public class TakingBackFacts {

    private final AgencyLocks locks;
    private final Agencies agencies;
    private final Agreements agreements;
    private final EnrolmentDecisions enrolments;
    private final ClosedQuarters quarters;
    private final Attestations attestations;
    private final Clock clock;

    TakingBackFacts(
            AgencyLocks locks,
            Agencies agencies,
            Agreements agreements,
            EnrolmentDecisions enrolments,
            ClosedQuarters quarters,
            Attestations attestations,
            Clock clock) {
        this.locks = locks;
        this.agencies = agencies;
        this.agreements = agreements;
        this.enrolments = enrolments;
        this.quarters = quarters;
        this.attestations = attestations;
        this.clock = clock;
    }

    /** False where it contradicts what was decided since, or what it rests on is missing: then people decide. */
    @Transactional
    public boolean takeBack(AgencyFact fact) {
        if (!(fact instanceof AgencyRegistered)) {
            locks.take(fact.agencyId());
        }
        boolean done = switch (fact) {
            case AgencyRegistered registered -> register(registered);
            case AgreementSigned signed -> sign(signed);
            case AgencyRenamed renamed -> rename(renamed);
            case AgencyMerged merged -> merge(merged);
            case AgreementSuspended suspended ->
                change(suspended.agreementId(), suspended, agreement -> agreement.takeBack(suspended));
            case AgreementReinstated reinstated ->
                change(
                        reinstated.agreementId(),
                        reinstated,
                        agreement -> reinstated.vacated()
                                ? agreement.vacate(reinstated.effectiveOn())
                                : agreement.reinstate(reinstated.effectiveOn()));
            case TerminationNoticed noticed ->
                change(
                        noticed.agreementId(),
                        noticed,
                        agreement -> agreement.giveNotice(noticed.by(), noticed.effectiveOn(), noticed.endsOn()));
            case AgreementTerminated terminated ->
                change(
                        terminated.agreementId(),
                        terminated,
                        agreement -> agreement.terminate(
                                terminated.reason(), terminated.effectiveOn(), terminated.by(), true));
            case EnrolmentApproved approved -> enrol(approved, EnrolmentStatus.APPROVED, null);
            case EnrolmentWithdrawn withdrawn -> enrol(withdrawn, EnrolmentStatus.WITHDRAWN, withdrawn.reason());
            case StandingAttested attested -> attest(attested);
        };
        agencies.flush();
        return done;
    }

    private boolean register(AgencyRegistered fact) {
        agencies.lockRegister();
        locks.take(fact.agencyId());
        if (agencies.isRegistered(fact.agencyId())) {
            return true;
        }
        Agency agency = Agency.registeredBy(fact);
        if (agencies.named(agency.key().name()).stream()
                .anyMatch(known -> known.key().equals(agency.key()))) {
            return false;
        }
        agencies.persist(agency);
        return true;
    }

    private boolean sign(AgreementSigned fact) {
        if (!agencies.isRegistered(fact.agencyId())) {
            return false;
        }
        List<Agreement> held = agreements.ofAgencies(List.of(fact.agencyId()));
        Optional<Agreement> known = held.stream()
                .filter(agreement -> agreement.id().equals(fact.agreementId()))
                .findFirst();
        if (known.isPresent()) {
            known.get().takeBack(fact);
            return true;
        }
        LocalDate anyDay = LocalDate.MAX;
        if (Signing.firstSignature(fact.model(), fact.effectiveOn(), held, anyDay)
                .isPresent()) {
            return false;
        }
        agreements.persist(Agreement.signedBy(fact));
        return true;
    }

    private boolean rename(AgencyRenamed fact) {
        Agency agency = agencies.findById(fact.agencyId());
        if (agency == null) {
            return false;
        }
        if (!agency.holds(fact)) {
            AgencyKey key = AgencyKey.of(agency.state(), fact.name(), agency.type());
            if (agencies.named(key.name()).stream()
                    .anyMatch(other -> other.key().equals(key) && !other.id().equals(agency.id()))) {
                return false;
            }
            agency.take(fact);
        }
        return true;
    }

    private boolean merge(AgencyMerged fact) {
        Agency agency = agencies.findById(fact.agencyId());
        if (agency == null || agency.merger().filter(held -> !held.equals(fact)).isPresent()) {
            return false;
        }
        agency.take(fact);
        return true;
    }

    /** What holds already was told again, or came about with a fact before it. */
    private boolean change(UUID agreementId, AgencyFact fact, Function<Agreement, Outcome<?>> decision) {
        return agreements
                .get(agreementId)
                .map(agreement -> agreement.history().contains(fact) || decision.apply(agreement) instanceof Decided<?>)
                .orElse(false);
    }

    private boolean enrol(AgencyFact fact, EnrolmentStatus status, @Nullable String reason) {
        if (!agencies.isRegistered(fact.agencyId())) {
            return false;
        }
        Enrolment enrolment = enrolments.of(fact.agencyId());
        if (!enrolment.alreadySays(status, fact.effectiveOn(), reason)) {
            enrolments.persist(enrolment.next(Ids.next(), fact.agencyId(), status, fact.effectiveOn(), reason));
        }
        return true;
    }

    /** The quarter may have been heard of in the lost time, and is heard of again. */
    private boolean attest(StandingAttested fact) {
        if (!agencies.isRegistered(fact.agencyId())) {
            return false;
        }
        if (quarters.findById(fact.quarter().quarter()) == null) {
            quarters.persist(
                    new ClosedQuarter(fact.quarter().quarter(), fact.quarter().snapshotOn()));
            quarters.flush();
        }
        int last = attestations
                .lastRevisions(fact.quarter().quarter(), List.of(fact.agencyId()))
                .getOrDefault(fact.agencyId(), 0);
        if (fact.revision() > last) {
            attestations.persist(new Attestation(Ids.next(), fact, clock.instant()));
        }
        return true;
    }
}

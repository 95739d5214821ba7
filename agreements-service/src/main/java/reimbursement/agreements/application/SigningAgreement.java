package reimbursement.agreements.application;

import static reimbursement.agreements.domain.Outcome.refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.AgreementSigned;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.domain.Outcome.Refused;
import reimbursement.agreements.domain.Signatures;
import reimbursement.agreements.domain.Signing;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.agreements.persistence.Agreements;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;

/** Records an agreement that both sides have signed. */
@ApplicationScoped
public class SigningAgreement {

    private final Agencies agencies;
    private final Agreements agreements;
    private final AgencyLocks locks;
    private final Announcing announcing;
    private final AuditTrail audit;
    private final ProgrammeDay day;

    SigningAgreement(
            Agencies agencies,
            Agreements agreements,
            AgencyLocks locks,
            Announcing announcing,
            AuditTrail audit,
            ProgrammeDay day) {
        this.agencies = agencies;
        this.agreements = agreements;
        this.locks = locks;
        this.announcing = announcing;
        this.audit = audit;
        this.day = day;
    }

    /**
     * Signs.
     *
     * @param signedOn the day of the last signature
     * @param signatures when each side signed, as far as it is known
     * @return empty if there is no such agency
     */
    @Transactional
    public Optional<Outcome<Agreement>> sign(UUID agencyId, Model model, LocalDate signedOn, Signatures signatures) {
        return agencies.isRegistered(agencyId)
                ? Optional.of(sign(Ids.next(), agencyId, model, signedOn, signatures))
                : Optional.empty();
    }

    /** In the caller's transaction, of an agency that is registered. */
    Outcome<Agreement> sign(UUID newId, UUID agencyId, Model model, LocalDate signedOn, Signatures signatures) {
        locks.take(agencyId);
        if (agencies.findById(agencyId).merger().isPresent()) {
            return Agency.refusedAsMerged();
        }
        List<Agreement> held = agreements.ofAgencies(List.of(agencyId));
        return switch (Signing.sign(newId, agencyId, model, signedOn, signatures, held, day.today())) {
            case Decided<AgreementSigned>(AgreementSigned fact) -> new Decided<>(sign(fact));
            case Refused<AgreementSigned>(String rule, String why) -> refused(rule, why);
        };
    }

    private Agreement sign(AgreementSigned fact) {
        Agreement agreement = Agreement.signedBy(fact);
        agreements.persist(agreement);
        announcing.announce(fact);
        audit.record("agreement-signed", "agreement/" + fact.agreementId(), AuditDetails.of(fact, agreement));
        return agreement;
    }
}

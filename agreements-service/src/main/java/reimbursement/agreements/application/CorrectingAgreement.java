package reimbursement.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.AgreementCorrection;
import reimbursement.agreements.domain.MistypedFact;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.domain.Outcome.Refused;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.agreements.persistence.Agreements;
import reimbursement.kit.audit.AuditTrail;

/** A mistyped fact of an agreement is mended: the agreement is told anew, and every closed quarter is attested anew. */
@ApplicationScoped
public class CorrectingAgreement {

    private final Agencies agencies;
    private final Agreements agreements;
    private final AgencyLocks locks;
    private final Attesting attesting;
    private final Announcing announcing;
    private final AuditTrail audit;
    private final ProgrammeDay day;

    CorrectingAgreement(
            Agencies agencies,
            Agreements agreements,
            AgencyLocks locks,
            Attesting attesting,
            Announcing announcing,
            AuditTrail audit,
            ProgrammeDay day) {
        this.agencies = agencies;
        this.agreements = agreements;
        this.locks = locks;
        this.attesting = attesting;
        this.announcing = announcing;
        this.audit = audit;
        this.day = day;
    }

    /**
     * Corrects.
     *
     * @param on the day as it should have been; none: it never was
     * @return empty if there is no such agreement
     */
    @Transactional
    public Optional<Outcome<ChangedAgreement>> correct(
            UUID agreementId, MistypedFact what, @Nullable LocalDate on, String reason) {
        Optional<UUID> agencyId = agreements.agencyOf(agreementId);
        agencyId.ifPresent(locks::take);
        return agencyId.map(agency -> correct(agency, agreementId, what, on, reason));
    }

    private Outcome<ChangedAgreement> correct(
            UUID agencyId, UUID agreementId, MistypedFact what, @Nullable LocalDate on, String reason) {
        if (agencies.findById(agencyId).merger().isPresent()) {
            return Agency.refusedAsMerged();
        }
        List<Agreement> held = agreements.ofAgencies(List.of(agencyId));
        Agreement agreement = held.stream()
                .filter(one -> one.id().equals(agreementId))
                .findFirst()
                .orElseThrow();
        return switch (new AgreementCorrection(agreement, held, day.today()).correct(what, on)) {
            case Decided<LocalDate>(LocalDate was) -> {
                if (!was.equals(on)) {
                    tell(agreement, what, was, on, reason);
                }
                yield new Decided<>(new ChangedAgreement(agreement, Optional.empty()));
            }
            case Refused<LocalDate>(String rule, String why) -> Outcome.refused(rule, why);
        };
    }

    private void tell(Agreement agreement, MistypedFact what, LocalDate was, @Nullable LocalDate on, String reason) {
        agreements.flush();
        List<AgencyFact> facts = new ArrayList<>(agreement.history());
        facts.addAll(attesting.anew(agreement.agencyId()));
        announcing.publish(facts);
        Map<String, String> detail = new TreeMap<>(Map.of(
                "agencyId",
                agreement.agencyId().toString(),
                "fact",
                what.name().toLowerCase(Locale.ROOT),
                "previousOn",
                was.toString(),
                "reason",
                reason));
        if (on != null) {
            detail.put("effectiveOn", on.toString());
        }
        audit.record("agreement-corrected", "agreement/" + agreement.id(), detail);
    }
}

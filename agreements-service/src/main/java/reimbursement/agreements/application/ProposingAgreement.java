package reimbursement.agreements.application;

import static reimbursement.agreements.domain.Outcome.refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.domain.Party;
import reimbursement.agreements.domain.ProposedAgreement;
import reimbursement.agreements.domain.Signatures;
import reimbursement.agreements.domain.Signing;
import reimbursement.agreements.persistence.Agencies;
import reimbursement.agreements.persistence.Agreements;
import reimbursement.agreements.persistence.ProposedAgreements;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;

/** An agreement that one side has signed waits for the other side's signature; only then it takes effect. */
@ApplicationScoped
public class ProposingAgreement {

    private final Agencies agencies;
    private final Agreements agreements;
    private final ProposedAgreements proposals;
    private final SigningAgreement signing;
    private final AgencyLocks locks;
    private final AuditTrail audit;
    private final ProgrammeDay day;
    private final Clock clock;

    ProposingAgreement(
            Agencies agencies,
            Agreements agreements,
            ProposedAgreements proposals,
            SigningAgreement signing,
            AgencyLocks locks,
            AuditTrail audit,
            ProgrammeDay day,
            Clock clock) {
        this.agencies = agencies;
        this.agreements = agreements;
        this.proposals = proposals;
        this.signing = signing;
        this.locks = locks;
        this.audit = audit;
        this.day = day;
        this.clock = clock;
    }

    /**
     * Records the first signature.
     *
     * @return empty if there is no such agency
     */
    @Transactional
    public Optional<Outcome<ProposedAgreement>> propose(UUID agencyId, Model model, Party side, LocalDate on) {
        if (!agencies.isRegistered(agencyId)) {
            return Optional.empty();
        }
        locks.take(agencyId);
        if (agencies.findById(agencyId).merger().isPresent()) {
            return Optional.of(Agency.refusedAsMerged());
        }
        if (proposals.isWaiting(agencyId, model)) {
            return Optional.of(refused("already-proposed", "An agreement of this model waits for a signature."));
        }
        List<Agreement> held = agreements.ofAgencies(List.of(agencyId));
        return Optional.of(Signing.firstSignature(model, on, held, day.today())
                .<Outcome<ProposedAgreement>>map(why -> refused(why.rule(), why.detail()))
                .orElseGet(() -> new Decided<>(propose(agencyId, model, signature(side, on)))));
    }

    /**
     * The other side signs, and the agreement is in effect from the later day on, under the same id.
     *
     * @return empty if nothing waits under that id
     */
    @Transactional
    public Optional<Outcome<Agreement>> countersign(UUID id, Party side, LocalDate on) {
        Optional<UUID> agencyId = proposals.waiting(id).map(ProposedAgreement::agencyId);
        agencyId.ifPresent(locks::take);
        return agencyId.map(_ -> proposals.findById(id)).map(proposal -> switch (proposal.sign(side, on)) {
            case Decided<Signatures>(Signatures both) -> conclude(proposal, both);
            case Outcome.Refused<Signatures>(String rule, String why) -> refused(rule, why);
        });
    }

    /** A part of what waits for a signature, in the order of ids. */
    @Transactional
    public Page<ProposedAgreement> list(Optional<UUID> agencyId, Optional<Model> model, PageRequest page) {
        return Page.of(
                proposals.waiting(agencyId, model, page.afterId(), page.limit() + 1),
                page,
                proposal -> Cursor.encode(proposal.id().toString()));
    }

    /** One that waits for a signature. */
    @Transactional
    public Optional<ProposedAgreement> find(UUID id) {
        return proposals.waiting(id);
    }

    private static Signatures signature(Party side, LocalDate on) {
        return switch (side) {
            case AGENCY -> new Signatures(on, null);
            case ICE -> new Signatures(null, on);
        };
    }

    private ProposedAgreement propose(UUID agencyId, Model model, Signatures signatures) {
        ProposedAgreement proposal = new ProposedAgreement(Ids.next(), agencyId, model, signatures);
        proposals.persist(proposal);
        audit.record(
                "agreement-proposed",
                "agreement/" + proposal.id(),
                Map.of("agencyId", agencyId.toString(), "model", model.name()));
        return proposal;
    }

    private Outcome<Agreement> conclude(ProposedAgreement proposal, Signatures both) {
        Outcome<Agreement> signed = signing.sign(
                proposal.id(),
                proposal.agencyId(),
                proposal.model(),
                both.complete().orElseThrow(),
                both);
        if (signed instanceof Decided<Agreement>) {
            proposal.conclude(both, clock.instant());
        }
        return signed;
    }
}

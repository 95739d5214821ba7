package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.policy.Adoption;
import reimbursement.awards.domain.policy.AdoptionRefusal;
import reimbursement.awards.domain.policy.PolicyChanges;
import reimbursement.awards.domain.policy.PolicyDraft;
import reimbursement.awards.domain.policy.PolicyRecord;
import reimbursement.awards.domain.policy.PolicyTerms;
import reimbursement.awards.domain.policy.PolicyTimeline;
import reimbursement.awards.persistence.Closings;
import reimbursement.awards.persistence.Policies;
import reimbursement.awards.persistence.PolicyDrafts;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;

/** Puts a draft in force from a quarter on: from then on it is a version, and never changes. */
@ApplicationScoped
public class AdoptingPolicy {

    private static final Logger LOG = Logger.getLogger(AdoptingPolicy.class);

    private final PolicyDrafts drafts;
    private final Policies policies;
    private final PolicyBook book;
    private final Closings closings;
    private final ProgrammeCalendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    AdoptingPolicy(
            PolicyDrafts drafts,
            Policies policies,
            PolicyBook book,
            Closings closings,
            ProgrammeCalendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.drafts = drafts;
        this.policies = policies;
        this.book = book;
        this.closings = closings;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Adopted. */
        record Adopted(AwardPolicy policy, PolicyRecord record) implements Outcome {}

        /** A rule stands against it. */
        record Refused(AdoptionRefusal rule) implements Outcome {}

        /** It was adopted before. */
        record AlreadyAdopted() implements Outcome {}

        /** There is no such draft. */
        record Unknown() implements Outcome {}
    }

    /**
     * Adopts a draft in the caller's name.
     *
     * @param effectiveFrom the first day of the fiscal quarter from which it holds
     * @param revision the revision of the draft that the caller has read
     */
    @Transactional
    public Outcome adopt(String version, LocalDate effectiveFrom, int revision, String reason) {
        policies.lock();
        PolicyTimeline timeline = book.timeline();
        Optional<PolicyDraft> held = drafts.find(version);
        if (held.isEmpty()) {
            return timeline.named(version).isPresent() ? new Outcome.AlreadyAdopted() : new Outcome.Unknown();
        }
        PolicyDraft draft = held.get();
        Adoption adoption = new Adoption(caller.subject(), effectiveFrom, revision, reason);
        return draft.refusalOf(adoption, timeline, closings.lastSnapshot(), calendar.today())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> adopt(draft, adoption, timeline.versions()));
    }

    private Outcome adopt(PolicyDraft draft, Adoption adoption, List<AwardPolicy> before) {
        PolicyRecord adopted = new PolicyRecord(
                draft.version(), draft.basedOn(), draft.authors(), adoption.by(), calendar.now(), adoption.reason());
        policies.add(adoption.effectiveFrom(), adopted, draft.terms());
        drafts.remove(draft.version());
        AwardPolicy predecessor = before.getLast();
        Map<String, String> detail = new HashMap<>(PolicyChanges.between(PolicyTerms.of(predecessor), draft.terms()));
        detail.put("effectiveFrom", adoption.effectiveFrom().toString());
        detail.put("follows", predecessor.version());
        detail.put("revision", Integer.toString(draft.revision()));
        detail.put("authors", String.join(", ", draft.authors()));
        detail.put("reason", adoption.reason());
        audit.record("policy-adopted", "policy/" + draft.version(), detail);
        LOG.infof("event=policy.adopted version=%s from=%s", draft.version(), adoption.effectiveFrom());
        return new Outcome.Adopted(draft.terms().from(adoption.effectiveFrom(), draft.version()), adopted);
    }
}

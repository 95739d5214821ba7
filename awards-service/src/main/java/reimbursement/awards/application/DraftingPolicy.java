package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.policy.PolicyChanges;
import reimbursement.awards.domain.policy.PolicyDraft;
import reimbursement.awards.domain.policy.PolicyFlaw;
import reimbursement.awards.domain.policy.PolicyTerms;
import reimbursement.awards.persistence.Policies;
import reimbursement.awards.persistence.PolicyDrafts;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;

/** Writes drafts of policies, replaces and discards them. A draft decides nothing. */
@ApplicationScoped
public class DraftingPolicy {

    /** So many drafts there are at once at most. */
    public static final int MOST_DRAFTS = 100;

    private static final Logger LOG = Logger.getLogger(DraftingPolicy.class);
    private static final PolicyTerms NOTHING = new PolicyTerms(List.of(), List.of());

    private final PolicyDrafts drafts;
    private final Policies policies;
    private final PolicyBook book;
    private final ProgrammeCalendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    DraftingPolicy(
            PolicyDrafts drafts,
            Policies policies,
            PolicyBook book,
            ProgrammeCalendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.drafts = drafts;
        this.policies = policies;
        this.book = book;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** The draft as it stands now. */
        record Drafted(PolicyDraft draft) implements Outcome {}

        /** It is gone. */
        record Discarded() implements Outcome {}

        /** The terms are none that the rules could follow. */
        record Flawed(List<PolicyFlaw> flaws) implements Outcome {}

        /** A version or a draft has this name. */
        record NameTaken() implements Outcome {}

        /** There are as many drafts as there may be. */
        record TooMany() implements Outcome {}

        /** The version is adopted: it is never changed, only followed by another. */
        record Adopted() implements Outcome {}

        /** There is no such draft. */
        record Unknown() implements Outcome {}
    }

    /**
     * Writes a draft.
     *
     * @param basedOn a version from which everything is taken that the terms leave open; null where they are whole
     */
    @Transactional
    public Outcome draft(String version, @Nullable String basedOn, PolicyTerms written) {
        policies.lock();
        if (book.timeline().named(version).isPresent() || drafts.find(version).isPresent()) {
            return new Outcome.NameTaken();
        }
        if (drafts.count() >= MOST_DRAFTS) {
            return new Outcome.TooMany();
        }
        PolicyTerms terms = written.over(base(basedOn));
        List<PolicyFlaw> flaws = flaws(basedOn, terms);
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        PolicyDraft draft = PolicyDraft.first(version, basedOn, caller.subject(), calendar.now(), terms);
        drafts.add(draft);
        record("policy-drafted", draft, base(basedOn));
        return new Outcome.Drafted(draft);
    }

    /** Puts other terms in the place of all that a draft says. */
    @Transactional
    public Outcome replace(String version, @Nullable String basedOn, PolicyTerms written) {
        policies.lock();
        Optional<PolicyDraft> held = drafts.find(version);
        if (held.isEmpty()) {
            return withoutDraft(version);
        }
        PolicyTerms terms = written.over(base(basedOn));
        List<PolicyFlaw> flaws = flaws(basedOn, terms);
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        PolicyDraft draft = held.get().replaced(basedOn, caller.subject(), calendar.now(), terms);
        drafts.remove(version);
        drafts.add(draft);
        record("policy-draft-replaced", draft, held.get().terms());
        return new Outcome.Drafted(draft);
    }

    /** Takes a draft away. */
    @Transactional
    public Outcome discard(String version) {
        policies.lock();
        Optional<PolicyDraft> held = drafts.find(version);
        if (held.isEmpty()) {
            return withoutDraft(version);
        }
        drafts.remove(version);
        record("policy-draft-discarded", held.get(), held.get().terms());
        return new Outcome.Discarded();
    }

    private Outcome withoutDraft(String version) {
        return book.timeline().named(version).isPresent() ? new Outcome.Adopted() : new Outcome.Unknown();
    }

    private PolicyTerms base(@Nullable String basedOn) {
        return basedOn == null
                ? NOTHING
                : book.timeline().named(basedOn).map(PolicyTerms::of).orElse(NOTHING);
    }

    private List<PolicyFlaw> flaws(@Nullable String basedOn, PolicyTerms terms) {
        return basedOn != null && book.timeline().named(basedOn).isEmpty()
                ? List.of(new PolicyFlaw("basedOn", "there is no adopted version " + basedOn))
                : terms.flaws(calendar.today());
    }

    private void record(String action, PolicyDraft draft, PolicyTerms before) {
        Map<String, String> detail = new HashMap<>(PolicyChanges.between(before, draft.terms()));
        detail.put("revision", Integer.toString(draft.revision()));
        audit.record(action, "policy/" + draft.version(), detail);
        LOG.infof("event=%s version=%s revision=%d", action.replaceFirst("-", "."), draft.version(), draft.revision());
    }
}

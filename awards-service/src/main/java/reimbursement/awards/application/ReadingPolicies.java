package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.policy.PolicyDraft;
import reimbursement.awards.domain.policy.PolicyRecord;
import reimbursement.awards.persistence.Policies;
import reimbursement.awards.persistence.PolicyDrafts;

/** Reads versions and drafts of the policy. */
@ApplicationScoped
public class ReadingPolicies {

    private final PolicyBook book;
    private final Policies policies;
    private final PolicyDrafts drafts;

    ReadingPolicies(PolicyBook book, Policies policies, PolicyDrafts drafts) {
        this.book = book;
        this.policies = policies;
        this.drafts = drafts;
    }

    /** A version or a draft. */
    public sealed interface Written {

        /** Its name. */
        String version();

        /** Where it stands in lists: versions by their days, drafts behind them by name. */
        String place();

        /** Adopted; how is empty where it came with the software. */
        record Version(AwardPolicy policy, Optional<PolicyRecord> adopted) implements Written {
            @Override
            public String version() {
                return policy.version();
            }

            @Override
            public String place() {
                return "1 " + policy.effectiveFrom();
            }
        }

        /** Proposed. */
        record Draft(PolicyDraft draft) implements Written {
            @Override
            public String version() {
                return draft.version();
            }

            @Override
            public String place() {
                return "2 " + draft.version();
            }
        }
    }

    /**
     * All, in order of their places.
     *
     * @param withDrafts whether drafts are shown
     * @param after the place behind which to begin
     */
    @Transactional
    public List<Written> list(boolean withDrafts, Optional<String> after, int limit) {
        Map<String, PolicyRecord> records = policies.records();
        Stream<Written> versions = book.timeline().versions().stream().map(policy -> version(policy, records));
        Stream<Written> proposed = withDrafts ? drafts.all().stream().map(Written.Draft::new) : Stream.empty();
        return Stream.concat(versions, proposed)
                .filter(written -> after.filter(place -> written.place().compareTo(place) <= 0)
                        .isEmpty())
                .limit(limit)
                .toList();
    }

    /** One of them. */
    @Transactional
    public Optional<Written> find(String version, boolean withDrafts) {
        Optional<Written> adopted = book.timeline().named(version).map(policy -> version(policy, policies.records()));
        return withDrafts ? adopted.or(() -> drafts.find(version).map(Written.Draft::new)) : adopted;
    }

    private static Written version(AwardPolicy policy, Map<String, PolicyRecord> records) {
        return new Written.Version(policy, Optional.ofNullable(records.get(policy.version())));
    }
}

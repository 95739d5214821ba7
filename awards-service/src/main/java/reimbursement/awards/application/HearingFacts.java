package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import reimbursement.awards.domain.claims.HeardFact;
import reimbursement.awards.persistence.HeardFacts;

/** Keeps which events brought the facts on which claims rest, for explanations. */
@ApplicationScoped
public class HearingFacts {

    private final HeardFacts facts;

    HearingFacts(HeardFacts facts) {
        this.facts = facts;
    }

    /** Keeps them, each event once. */
    @Transactional
    public void hear(List<HeardFact> heard) {
        facts.keep(heard);
    }
}

package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.claims.Transfer;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.OfficerFact;
import reimbursement.awards.persistence.OfficerFacts;
import reimbursement.awards.persistence.OfficerHistories;

/** Keeps officers' facts with their effective dates. What is said again replaces what was said before. */
@ApplicationScoped
class RecordingOfficerFacts {

    private final OfficerFacts facts;
    private final OfficerHistories histories;

    RecordingOfficerFacts(OfficerFacts facts, OfficerHistories histories) {
        this.facts = facts;
        this.histories = histories;
    }

    /** Records facts in the order in which they were said, and returns revocations of unknown authorisations. */
    Set<UUID> record(List<OfficerFact> said) {
        Map<TrainingKey, OfficerFact.Trained> trained = new LinkedHashMap<>();
        Map<UUID, OfficerFact.Authorised> authorised = new LinkedHashMap<>();
        Map<UUID, OfficerFact.Revoked> revoked = new LinkedHashMap<>();
        Map<OfficerKey, OfficerFact.Separated> separated = new LinkedHashMap<>();
        Map<TransferKey, Transfer> transferred = new LinkedHashMap<>();
        Map<OfficerKey, OfficerFact.Transferred> left = new LinkedHashMap<>();
        for (OfficerFact fact : said) {
            switch (fact) {
                case OfficerFact.Trained of ->
                    trained.put(new TrainingKey(of.agencyId(), of.officerId(), of.model()), of);
                case OfficerFact.Authorised of -> {
                    authorised.put(of.authorisationId(), of);
                    revoked.remove(of.authorisationId());
                }
                case OfficerFact.Revoked of -> revoked.put(of.authorisationId(), of);
                case OfficerFact.Nominated _ -> {}
                case OfficerFact.Transferred of -> {
                    transferred.put(
                            new TransferKey(of.officerId(), of.on()),
                            new Transfer(of.officerId(), of.fromAgencyId(), of.toAgencyId(), of.on()));
                    if (of.agencyId().equals(of.fromAgencyId())) {
                        left.put(new OfficerKey(of.agencyId(), of.officerId()), of);
                    }
                }
                case OfficerFact.Separated of -> separated.put(new OfficerKey(of.agencyId(), of.officerId()), of);
            }
        }
        if (!trained.isEmpty()) {
            facts.trained(trained.values());
        }
        if (!authorised.isEmpty()) {
            facts.authorised(authorised.values());
        }
        if (!separated.isEmpty()) {
            facts.separated(separated.values());
        }
        if (!transferred.isEmpty()) {
            histories.transferred(transferred.values());
        }
        Set<UUID> unknown = revoked.isEmpty() ? Set.of() : facts.revoked(revoked.values());
        if (!left.isEmpty()) {
            facts.left(left.values());
        }
        return unknown;
    }

    private record TrainingKey(UUID agencyId, UUID officerId, Model model) {}

    private record OfficerKey(UUID agencyId, UUID officerId) {}

    private record TransferKey(UUID officerId, LocalDate on) {}
}

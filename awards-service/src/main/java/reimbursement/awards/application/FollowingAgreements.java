package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.claims.AgreementHistory;
import reimbursement.awards.domain.roster.AttestedStanding;
import reimbursement.awards.persistence.AgencyHistories;
import reimbursement.awards.persistence.ClaimLines;
import reimbursement.awards.persistence.ClaimOfficers;
import reimbursement.awards.persistence.DueClaims;

/**
 * Takes in what agreements-service says of standings, agreements and enrolment, under the keys of the agencies and the
 * locks of the officers whom their claims are about; these claims are then due to be decided again.
 */
@ApplicationScoped
public class FollowingAgreements {

    private final RecordingStandings standings;
    private final AgencyHistories histories;
    private final ClaimLines lines;
    private final ClaimOfficers officers;
    private final DueClaims due;
    private final Announcements announcements;

    FollowingAgreements(
            RecordingStandings standings,
            AgencyHistories histories,
            ClaimLines lines,
            ClaimOfficers officers,
            DueClaims due,
            Announcements announcements) {
        this.standings = standings;
        this.histories = histories;
        this.lines = lines;
        this.officers = officers;
        this.due = due;
        this.announcements = announcements;
    }

    /** Takes them in, each list in the order in which it was said. */
    @Transactional
    public void follow(List<AttestedStanding> attested, List<AgreementStatement> said) {
        Set<UUID> agencies = new HashSet<>();
        attested.forEach(standing -> agencies.add(standing.agencyId()));
        said.forEach(statement -> agencies.add(statement.agencyId()));
        if (agencies.isEmpty()) {
            return;
        }
        announcements.lockAgencies(agencies);
        standings.record(attested);
        if (!said.isEmpty()) {
            follow(said);
        }
    }

    private void follow(List<AgreementStatement> said) {
        Set<UUID> agencies = new HashSet<>();
        said.forEach(statement -> agencies.add(statement.agencyId()));
        Set<UUID> about = lines.officersOf(agencies);
        officers.lock(about);
        keep(said, agencies);
        due.addAgencies(agencies);
        due.addOfficers(about);
    }

    private void keep(List<AgreementStatement> said, Set<UUID> agencies) {
        Map<UUID, AgreementHistory> held = new HashMap<>();
        histories.of(agencies).values().forEach(agency -> held.putAll(agency.agreements()));
        Map<UUID, AgreementHistory> changed = new LinkedHashMap<>();
        List<AgencyHistories.Enrolment> decided = new ArrayList<>();
        for (AgreementStatement statement : said) {
            switch (statement) {
                case AgreementStatement.OfAgreement of -> {
                    AgreementHistory before = held.getOrDefault(
                            of.agreementId(), AgreementHistory.unheardOf(of.agreementId(), of.agencyId(), of.model()));
                    AgreementHistory after = of.after(before);
                    held.put(of.agreementId(), after);
                    changed.put(of.agreementId(), after);
                }
                case AgreementStatement.Enrolment(var agencyId, var decision) -> {
                    decided.removeIf(one -> one.agencyId().equals(agencyId)
                            && one.decision().enrolled() == decision.enrolled()
                            && one.decision().effectiveOn().equals(decision.effectiveOn()));
                    decided.add(new AgencyHistories.Enrolment(agencyId, decision));
                }
            }
        }
        histories.keep(changed.values());
        histories.decided(decided);
    }
}

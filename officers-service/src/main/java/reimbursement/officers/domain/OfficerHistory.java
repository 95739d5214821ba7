package reimbursement.officers.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that was told of an officer to one agency's key, in an order in which it can have happened. */
final class OfficerHistory {
    private OfficerHistory() {}

    static List<OfficerFact> of(Officer officer, UUID agencyId) {
        List<OfficerFact> history = new ArrayList<>();
        if (firstAgencyOf(officer).equals(agencyId)) {
            history.add(new RosterFact.OfficerNominated(officer.id(), agencyId, officer.nominatedOn()));
        }
        Optional<LocalDate> left = leftOn(officer, agencyId);
        officer.transfers().stream()
                .filter(transfer -> transfer.toAgencyId().equals(agencyId))
                .forEach(transfer -> history.add(transfer.toldTo(agencyId)));
        for (Training training : officer.trainings()) {
            training.history(agencyId).stream()
                    .filter(fact -> isBefore(fact, left))
                    .forEach(history::add);
        }
        officer.authorisations().stream()
                .filter(held -> held.agencyId().equals(agencyId))
                .forEach(held -> history.addAll(held.history()));
        officer.payHistory(agencyId).stream()
                .filter(fact -> isBefore(fact, left))
                .forEach(history::add);
        officer.transfers().stream()
                .filter(transfer -> transfer.fromAgencyId().equals(agencyId))
                .forEach(transfer -> history.add(transfer.toldTo(agencyId)));
        if (officer.agencyId().equals(agencyId)) {
            officer.separatedOn()
                    .ifPresent(day -> history.add(new RosterFact.OfficerSeparated(officer.id(), agencyId, day)));
        }
        return List.copyOf(history);
    }

    private static boolean isBefore(OfficerFact fact, Optional<LocalDate> left) {
        return left.isEmpty() || fact.effectiveOn().isBefore(left.get());
    }

    /** The agency that nominated. */
    static UUID firstAgencyOf(Officer officer) {
        return officer.transfers().stream()
                .findFirst()
                .map(Transfer::fromAgencyId)
                .orElse(officer.agencyId());
    }

    /** First day away from an agency that the officer has left for good. */
    private static Optional<LocalDate> leftOn(Officer officer, UUID formerAgency) {
        return formerAgency.equals(officer.agencyId())
                ? Optional.empty()
                : officer.transfers().reversed().stream()
                        .filter(transfer -> transfer.fromAgencyId().equals(formerAgency))
                        .findFirst()
                        .map(Transfer::on);
    }
}

package reimbursement.officers.domain;

import static reimbursement.officers.domain.Outcome.refused;
import static reimbursement.officers.domain.Outcome.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One agency at a time: a transfer ends one roster entry and starts another (programme.md, "Officers"). What the officer was
 * authorised for at the old agency ends on the day; trainings and pay go along and are told to the new agency.
 */
final class Transferring {
    private static final String REASON = "TRANSFERRED";

    private Transferring() {}

    static Outcome transfer(
            Officer officer, UUID transferId, UUID toAgencyId, String number, LocalDate on, LocalDate today) {
        Optional<Transfer> last = officer.lastTransfer();
        if (last.isPresent()
                && last.get().toAgencyId().equals(toAgencyId)
                && last.get().on().equals(on)) {
            return unchanged();
        }
        return refusal(officer, toAgencyId, on, today)
                .orElseGet(() -> move(officer, transferId, toAgencyId, number, on));
    }

    private static Optional<Outcome> refusal(Officer officer, UUID toAgencyId, LocalDate on, LocalDate today) {
        if (officer.agencyId().equals(toAgencyId)) {
            return Optional.of(refused(Rule.ALREADY_OF_THAT_AGENCY, "The officer is of that agency already"));
        }
        if (officer.separatedOn().isPresent()) {
            return Optional.of(refused(
                    Rule.OFFICER_SEPARATED,
                    "Separated on " + officer.separatedOn().get()));
        }
        if (on.isAfter(today)) {
            return Optional.of(refused(Rule.IN_THE_FUTURE, "A transfer is recorded by its day, not after " + today));
        }
        if (!on.isAfter(officer.joinedOn())) {
            return Optional.of(officer.refusedAsTooEarly());
        }
        return officer.trainings().stream()
                .filter(training -> training.reaches(on))
                .findFirst()
                .map(training ->
                        refused(Rule.BEFORE_TRAINING, "Training for " + training.model() + " reaches to that day"));
    }

    private static Outcome move(Officer officer, UUID transferId, UUID toAgencyId, String number, LocalDate on) {
        UUID left = officer.agencyId();
        List<OfficerFact> facts = new ArrayList<>();
        officer.authorisations().stream()
                .filter(held -> held.agencyId().equals(left))
                .forEach(held -> held.endWithTransfer(REASON, on).ifPresent(facts::add));
        Transfer transfer = officer.moveTo(transferId, toAgencyId, number, on);
        facts.add(transfer.toldTo(left));
        facts.add(transfer.toldTo(toAgencyId));
        officer.trainings().forEach(training -> facts.addAll(training.history(toAgencyId)));
        facts.addAll(officer.payHistory(toAgencyId));
        return new Outcome.Accepted(List.copyOf(facts));
    }
}

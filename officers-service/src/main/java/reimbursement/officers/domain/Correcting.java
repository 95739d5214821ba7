package reimbursement.officers.domain;

import static reimbursement.officers.domain.Outcome.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Mends the day of a fact that was mistyped. The mended fact is told as a new one to every agency that was told the old one, and
 * readers let it replace that. The rules of the fact hold for the mended day too.
 */
public final class Correcting {
    private Correcting() {}

    /** What came of it. */
    public sealed interface Correction {
        /**
         * The day is mended.
         *
         * @param previousOn the day as it was; equal to the new one where nothing changed
         * @param facts none where nothing changed
         */
        record Mended(LocalDate previousOn, List<OfficerFact> facts) implements Correction {}

        record Refused(Outcome.Refused outcome) implements Correction {}
    }

    /** {@code today} is the last day that anything but a revocation or a separation can have. */
    public static Correction correct(Officer officer, Mistyped what, LocalDate on, LocalDate today) {
        return switch (what) {
            case Mistyped.Nominated _ -> nomination(officer, on, today);
            case Mistyped.TrainingStarted(Model model) -> trainingStart(officer, model, on, today);
            case Mistyped.Trained(Model model) -> training(officer, model, on, today);
            case Mistyped.Separated _ -> separation(officer, on);
            case Mistyped.Revoked(UUID authorisationId) -> revocation(officer, authorisationId, on);
        };
    }

    private static Correction nomination(Officer officer, LocalDate on, LocalDate today) {
        LocalDate was = officer.nominatedOn();
        if (on.isAfter(today)) {
            return inTheFuture(today);
        }
        boolean early =
                officer.transfers().stream().anyMatch(transfer -> !transfer.on().isAfter(on))
                        || officer.trainings().stream().anyMatch(training -> startsBefore(training, on));
        if (early) {
            return refusal(Rule.BEFORE_NOMINATION, "Something of the officer's record is older than " + on);
        }
        officer.nominatedFrom(on);
        return mended(
                was,
                on,
                List.of(new RosterFact.OfficerNominated(officer.id(), OfficerHistory.firstAgencyOf(officer), on)));
    }

    private static boolean startsBefore(Training training, LocalDate day) {
        return training.startedOn().or(training::trainedOn).filter(day::isAfter).isPresent();
    }

    private static Correction trainingStart(Officer officer, Model model, LocalDate on, LocalDate today) {
        Optional<Training> found = officer.training(model);
        if (found.isEmpty() || found.get().startedOn().isEmpty()) {
            return notOnRecord();
        }
        LocalDate was = found.get().startedOn().get();
        if (found.get().trainedOn().filter(on::isAfter).isPresent()) {
            return refusal(
                    Rule.BEFORE_TRAINING_START,
                    "Training was completed on " + found.get().trainedOn().get());
        }
        return ofTraining(officer, was, on, today).orElseGet(() -> {
            found.get().start(on);
            return mended(
                    was,
                    on,
                    told(officer, was, agency -> new RosterFact.TrainingStarted(officer.id(), agency, model, on)));
        });
    }

    private static Correction training(Officer officer, Model model, LocalDate on, LocalDate today) {
        Optional<Training> found = officer.training(model);
        if (found.isEmpty() || found.get().trainedOn().isEmpty()) {
            return notOnRecord();
        }
        LocalDate was = found.get().trainedOn().get();
        if (found.get().startedOn().filter(on::isBefore).isPresent()) {
            return refusal(
                    Rule.BEFORE_TRAINING_START,
                    "Training started on " + found.get().startedOn().get());
        }
        if (officer.authorisations().stream()
                .filter(held -> held.model() == model)
                .anyMatch(held -> held.from().isBefore(on))) {
            return refusal(Rule.NOT_TRAINED, "The officer was authorised before " + on);
        }
        return ofTraining(officer, was, on, today).orElseGet(() -> {
            found.get().complete(on);
            return mended(
                    was,
                    on,
                    told(officer, was, agency -> new RosterFact.OfficerTrained(officer.id(), agency, model, on)));
        });
    }

    private static Optional<Correction> ofTraining(Officer officer, LocalDate was, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(inTheFuture(today));
        }
        if (on.isBefore(officer.nominatedOn())) {
            return Optional.of(refusal(Rule.BEFORE_NOMINATION, "Nominated on " + officer.nominatedOn()));
        }
        boolean crosses = officer.transfers().stream()
                .anyMatch(
                        transfer -> transfer.on().isAfter(was) != transfer.on().isAfter(on));
        return crosses
                ? Optional.of(refusal(Rule.CROSSES_TRANSFER, "Between the two days the officer changed agencies"))
                : Optional.empty();
    }

    private static Correction separation(Officer officer, LocalDate on) {
        if (officer.separatedOn().isEmpty()) {
            return notOnRecord();
        }
        if (on.isBefore(officer.joinedOn())) {
            return new Correction.Refused((Outcome.Refused) officer.refusedAsTooEarly());
        }
        LocalDate was = officer.separatedOn().get();
        officer.separatedFrom(on);
        return mended(was, on, List.of(new RosterFact.OfficerSeparated(officer.id(), officer.agencyId(), on)));
    }

    private static Correction revocation(Officer officer, UUID authorisationId, LocalDate on) {
        Optional<Authorisation> held = officer.authorisation(authorisationId)
                .filter(authorisation -> authorisation.agencyId().equals(officer.agencyId()))
                .filter(authorisation -> authorisation.revokedOn().isPresent());
        if (held.isEmpty()) {
            return notOnRecord();
        }
        Authorisation authorisation = held.get();
        if (authorisation.endsWithAgreement()) {
            return refusal(Rule.AGREEMENT_ENDED, "It ended with its agreement, and takes that day");
        }
        if (on.isBefore(authorisation.from())) {
            return refusal(Rule.BEFORE_AUTHORISATION, "It began on " + authorisation.from());
        }
        if (on.isAfter(authorisation.until())) {
            return refusal(Rule.AUTHORISATION_ENDED, "It held until " + authorisation.until());
        }
        LocalDate was = authorisation.revokedOn().orElseThrow();
        return mended(
                was,
                on,
                authorisation.correctRevocation(on).stream()
                        .map(OfficerFact.class::cast)
                        .toList());
    }

    /** To the agency of today, and to those that the officer left after the day as it was. */
    private static List<OfficerFact> told(Officer officer, LocalDate was, Function<UUID, OfficerFact> fact) {
        List<OfficerFact> facts = new ArrayList<>();
        officer.transfers().stream()
                .filter(transfer -> transfer.on().isAfter(was))
                .map(Transfer::fromAgencyId)
                .distinct()
                .filter(agency -> !agency.equals(officer.agencyId()))
                .forEach(agency -> facts.add(fact.apply(agency)));
        facts.add(fact.apply(officer.agencyId()));
        return facts;
    }

    private static Correction mended(LocalDate was, LocalDate on, List<OfficerFact> facts) {
        return new Correction.Mended(was, was.equals(on) ? List.of() : facts);
    }

    private static Correction notOnRecord() {
        return refusal(Rule.NOT_ON_RECORD, "There is no such fact on record");
    }

    private static Correction inTheFuture(LocalDate today) {
        return refusal(Rule.IN_THE_FUTURE, "It cannot have been after " + today);
    }

    private static Correction refusal(Rule rule, String detail) {
        return new Correction.Refused((Outcome.Refused) refused(rule, detail));
    }
}

package reimbursement.officers.domain;

import static reimbursement.officers.domain.Outcome.accepted;
import static reimbursement.officers.domain.Outcome.refused;
import static reimbursement.officers.domain.Outcome.unchanged;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.officers.domain.RosterFact.OfficerTrained;
import reimbursement.officers.domain.RosterFact.TrainingStarted;

/** An officer's way through the training for a model: begun, examined, completed. */
final class TrainingSteps {
    private TrainingSteps() {}

    static Outcome start(Officer officer, UUID trainingId, Model model, LocalDate on) {
        Optional<Training> training = officer.training(model);
        Optional<LocalDate> started = training.flatMap(Training::startedOn);
        if (started.isPresent()) {
            return started.get().equals(on)
                    ? unchanged()
                    : refused(Rule.TRAINING_ALREADY_STARTED, "Training for " + model + " started on " + started.get());
        }
        if (on.isBefore(officer.joinedOn())) {
            return officer.refusedAsTooEarly();
        }
        if (officer.separatedBy(on)) {
            return officer.refusedAsSeparated();
        }
        Optional<LocalDate> trained = training.flatMap(Training::trainedOn);
        if (trained.isPresent() && on.isAfter(trained.get())) {
            return refused(Rule.ALREADY_TRAINED, "Trained for " + model + " on " + trained.get());
        }
        officer.trainingFor(model, trainingId).start(on);
        return accepted(new TrainingStarted(officer.id(), officer.agencyId(), model, on));
    }

    /** Records a sitting of the exam; {@code today} is the last day that it can have been. */
    static Outcome sit(Officer officer, Model model, int percent, LocalDate on, LocalDate today) {
        Optional<Training> found = officer.training(model);
        if (found.isEmpty()) {
            return refusedAsNotStarted(model);
        }
        Training training = found.get();
        if (training.exam().says(percent, on)) {
            return unchanged();
        }
        if (on.isAfter(today)) {
            return refused(Rule.IN_THE_FUTURE, "An exam cannot have been taken after " + today);
        }
        Optional<LocalDate> started = training.startedOn();
        if (started.isPresent() && on.isBefore(started.get())) {
            return refused(Rule.BEFORE_TRAINING_START, "Training started on " + started.get());
        }
        return switch (training.exam().sit(model, percent, on)) {
            case Exam.Sitting.Refused(Outcome outcome) -> outcome;
            case Exam.Sitting.Taken(Exam exam) -> {
                training.examined(exam);
                yield unchanged();
            }
        };
    }

    /** {@code hours} attended, where they are told. */
    static Outcome complete(Officer officer, Model model, LocalDate on, @Nullable Integer hours, LocalDate today) {
        Optional<Training> training = officer.training(model);
        if (training.isEmpty()) {
            return refusedAsNotStarted(model);
        }
        if (hours != null && hours < TrainingPlan.hours(model)) {
            return refused(
                    Rule.TOO_FEW_HOURS, "The training for " + model + " takes " + TrainingPlan.hours(model) + " hours");
        }
        Outcome outcome = complete(officer, training.get(), on, today);
        if (hours != null && outcome instanceof Outcome.Accepted) {
            training.get().attend(hours);
        }
        return outcome;
    }

    /** As {@link #complete}, for a record that may say when training ended and not when it began. */
    static Outcome record(Officer officer, UUID trainingId, Model model, LocalDate on, LocalDate today) {
        Optional<Training> known = officer.training(model);
        if (known.isPresent()) {
            return complete(officer, known.get(), on, today);
        }
        Outcome outcome = complete(officer, new Training(trainingId, officer, model, null, null), on, today);
        if (outcome instanceof Outcome.Accepted) {
            officer.trainingFor(model, trainingId).complete(on);
        }
        return outcome;
    }

    private static Outcome complete(Officer officer, Training training, LocalDate on, LocalDate today) {
        Optional<LocalDate> trained = training.trainedOn();
        if (trained.isPresent()) {
            return trained.get().equals(on)
                    ? unchanged()
                    : refused(Rule.ALREADY_TRAINED, "Trained for " + training.model() + " on " + trained.get());
        }
        if (on.isBefore(officer.joinedOn())) {
            return officer.refusedAsTooEarly();
        }
        Optional<LocalDate> started = training.startedOn();
        if (started.isPresent() && on.isBefore(started.get())) {
            return refused(Rule.BEFORE_TRAINING_START, "Training started on " + started.get());
        }
        if (on.isAfter(today)) {
            return refused(Rule.IN_THE_FUTURE, "A training cannot be completed after " + today);
        }
        if (officer.separatedBy(on)) {
            return officer.refusedAsSeparated();
        }
        if (training.exam().taken()
                && training.exam()
                        .passedOn(training.model())
                        .filter(day -> !day.isAfter(on))
                        .isEmpty()) {
            return refused(Rule.EXAM_NOT_PASSED, "The exam of the training was not passed by " + on);
        }
        training.complete(on);
        return accepted(new OfficerTrained(officer.id(), officer.agencyId(), training.model(), on));
    }

    private static Outcome refusedAsNotStarted(Model model) {
        return refused(Rule.TRAINING_NOT_STARTED, "No training for " + model + " is on record");
    }
}

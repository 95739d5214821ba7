package reimbursement.officers.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer's training for one model. A start that nobody wrote down stays absent. */
@Entity
public class Training {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Officer officer;

    @Enumerated(EnumType.STRING)
    private Model model;

    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate trainedOn;
    private @Nullable Integer hours;

    @Embedded
    private @Nullable Exam exam;

    protected Training() {}

    Training(UUID id, Officer officer, Model model, @Nullable LocalDate startedOn, @Nullable LocalDate trainedOn) {
        this.id = id;
        this.officer = officer;
        this.model = model;
        this.startedOn = startedOn;
        this.trainedOn = trainedOn;
    }

    /** Its start and its end, as far as they are known, as they are told to an agency. */
    List<RosterFact> history(UUID agencyId) {
        List<RosterFact> history = new ArrayList<>();
        startedOn().ifPresent(day -> history.add(new RosterFact.TrainingStarted(officer.id(), agencyId, model, day)));
        trainedOn().ifPresent(day -> history.add(new RosterFact.OfficerTrained(officer.id(), agencyId, model, day)));
        return history;
    }

    /** Whether any of it lies on that day or after it. */
    boolean reaches(LocalDate day) {
        return (startedOn != null && !startedOn.isBefore(day)) || (trainedOn != null && !trainedOn.isBefore(day));
    }

    Training copyFor(Officer copy) {
        Training same = new Training(id, copy, model, startedOn, trainedOn);
        same.hours = hours;
        same.exam = exam;
        return same;
    }

    void start(LocalDate on) {
        startedOn = on;
    }

    void complete(LocalDate on) {
        trainedOn = on;
    }

    void attend(int attendedHours) {
        hours = attendedHours;
    }

    void examined(Exam sat) {
        exam = sat;
    }

    /** The hours attended, where they are recorded. */
    public Optional<Integer> hours() {
        return Optional.ofNullable(hours);
    }

    /** Its exam, taken or not. */
    public Exam exam() {
        return exam == null ? Exam.NONE : exam;
    }

    Officer officer() {
        return officer;
    }

    public Model model() {
        return model;
    }

    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    public Optional<LocalDate> trainedOn() {
        return Optional.ofNullable(trainedOn);
    }
}

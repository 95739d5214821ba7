package reimbursement.officers.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    protected Training() {}

    Training(UUID id, Officer officer, Model model, @Nullable LocalDate startedOn, @Nullable LocalDate trainedOn) {
        this.id = id;
        this.officer = officer;
        this.model = model;
        this.startedOn = startedOn;
        this.trainedOn = trainedOn;
    }

    /** Its start and its end, as far as they are known. */
    List<RosterFact> history() {
        return Stream.concat(
                        startedOn()
                                .<RosterFact>map(day ->
                                        new RosterFact.TrainingStarted(officer.id(), officer.agencyId(), model, day))
                                .stream(),
                        trainedOn()
                                .<RosterFact>map(day ->
                                        new RosterFact.OfficerTrained(officer.id(), officer.agencyId(), model, day))
                                .stream())
                .toList();
    }

    Training copyFor(Officer copy) {
        return new Training(id, copy, model, startedOn, trainedOn);
    }

    void start(LocalDate on) {
        startedOn = on;
    }

    void complete(LocalDate on) {
        trainedOn = on;
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

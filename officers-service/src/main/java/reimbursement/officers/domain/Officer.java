package reimbursement.officers.domain;

import static reimbursement.officers.domain.Outcome.accepted;
import static reimbursement.officers.domain.Outcome.refused;
import static reimbursement.officers.domain.Outcome.unchanged;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.officers.domain.RosterFact.AuthorisationRevoked;
import reimbursement.officers.domain.RosterFact.OfficerNominated;
import reimbursement.officers.domain.RosterFact.OfficerSeparated;
import reimbursement.officers.domain.RosterFact.OfficerTrained;
import reimbursement.officers.domain.RosterFact.TrainingStarted;

/** One officer of one agency: nominated, trained for models, authorised under agreements, paid, one day separated. */
@Entity
public class Officer {
    /** Of the agency's own number of an officer, in characters. */
    public static final int LONGEST_NUMBER = 40;

    /** Of a name, in characters. */
    public static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    private UUID agencyId;
    private String officerNumber;
    private byte[] sealedName;
    private LocalDate nominatedOn;
    private @Nullable LocalDate separatedOn;

    @OneToMany(mappedBy = "officer", cascade = CascadeType.PERSIST)
    private List<Training> trainings = new ArrayList<>();

    @OneToMany(mappedBy = "officer", cascade = CascadeType.PERSIST)
    private List<Authorisation> authorisations = new ArrayList<>();

    @OneToMany(mappedBy = "officer", cascade = CascadeType.PERSIST)
    private List<PayRate> payRates = new ArrayList<>();

    protected Officer() {}

    /** An officer whom an agency nominates under its own number; the name arrives sealed. */
    public Officer(UUID id, UUID agencyId, String officerNumber, byte[] sealedName, LocalDate nominatedOn) {
        this.id = id;
        this.agencyId = agencyId;
        this.officerNumber = officerNumber;
        this.sealedName = sealedName.clone();
        this.nominatedOn = nominatedOn;
    }

    /** The same officer, unknown to any database: for trying out changes that may be refused half-way. */
    public Officer copy() {
        Officer copy = new Officer(id, agencyId, officerNumber, sealedName, nominatedOn);
        copy.separatedOn = separatedOn;
        trainings.forEach(training -> copy.trainings.add(training.copyFor(copy)));
        authorisations.forEach(authorisation -> copy.authorisations.add(authorisation.copyFor(copy)));
        payRates.forEach(rate -> copy.payRates.add(rate.copyFor(copy)));
        return copy;
    }

    public OfficerNominated nomination() {
        return new OfficerNominated(id, agencyId, nominatedOn);
    }

    /** All that holds of the officer, in an order in which it can have happened. */
    public List<OfficerFact> history() {
        List<OfficerFact> history = new ArrayList<>(List.of(nomination()));
        trainings().forEach(training -> history.addAll(training.history()));
        authorisations().forEach(authorisation -> history.addAll(authorisation.history()));
        Map<LocalDate, PayRate> inForce = new LinkedHashMap<>();
        payRates().forEach(rate -> inForce.put(rate.effectiveOn(), rate));
        inForce.forEach((from, rate) -> history.add(new PaySet(id, agencyId, rate.annualCents(), from)));
        separatedOn().ifPresent(day -> history.add(new RosterFact.OfficerSeparated(id, agencyId, day)));
        return List.copyOf(history);
    }

    public Outcome startTraining(UUID trainingId, Model model, LocalDate on) {
        Optional<Training> training = training(model);
        Optional<LocalDate> started = training.flatMap(Training::startedOn);
        if (started.isPresent()) {
            return started.get().equals(on)
                    ? unchanged()
                    : refused(Rule.TRAINING_ALREADY_STARTED, "Training for " + model + " started on " + started.get());
        }
        if (on.isBefore(nominatedOn)) {
            return refused(Rule.BEFORE_NOMINATION, "Nominated on " + nominatedOn);
        }
        if (separatedBy(on)) {
            return refusedAsSeparated();
        }
        Optional<LocalDate> trained = training.flatMap(Training::trainedOn);
        if (trained.isPresent() && on.isAfter(trained.get())) {
            return refused(Rule.ALREADY_TRAINED, "Trained for " + model + " on " + trained.get());
        }
        training.ifPresentOrElse(
                known -> known.start(on), () -> trainings.add(new Training(trainingId, this, model, on, null)));
        return accepted(new TrainingStarted(id, agencyId, model, on));
    }

    /** {@code today} is the last day that can have been completed. */
    public Outcome completeTraining(Model model, LocalDate on, LocalDate today) {
        Optional<Training> training = training(model);
        return training.isEmpty()
                ? refused(Rule.TRAINING_NOT_STARTED, "No training for " + model + " is on record")
                : complete(training.get(), on, today);
    }

    /** As {@link #completeTraining}, for a record that may say when training ended and not when it began. */
    public Outcome recordTrained(UUID trainingId, Model model, LocalDate on, LocalDate today) {
        Optional<Training> known = training(model);
        Training training = known.orElseGet(() -> new Training(trainingId, this, model, null, null));
        Outcome outcome = complete(training, on, today);
        if (known.isEmpty() && outcome instanceof Outcome.Accepted) {
            trainings.add(training);
        }
        return outcome;
    }

    private Outcome complete(Training training, LocalDate on, LocalDate today) {
        Optional<LocalDate> trained = training.trainedOn();
        if (trained.isPresent()) {
            return trained.get().equals(on)
                    ? unchanged()
                    : refused(Rule.ALREADY_TRAINED, "Trained for " + training.model() + " on " + trained.get());
        }
        if (on.isBefore(nominatedOn)) {
            return refused(Rule.BEFORE_NOMINATION, "Nominated on " + nominatedOn);
        }
        Optional<LocalDate> started = training.startedOn();
        if (started.isPresent() && on.isBefore(started.get())) {
            return refused(Rule.BEFORE_TRAINING_START, "Training started on " + started.get());
        }
        if (on.isAfter(today)) {
            return refused(Rule.IN_THE_FUTURE, "A training cannot be completed after " + today);
        }
        if (separatedBy(on)) {
            return refusedAsSeparated();
        }
        training.complete(on);
        return accepted(new OfficerTrained(id, agencyId, training.model(), on));
    }

    /** Two years under an agreement, for an officer who holds nothing under it in that time. */
    public Outcome authorise(UUID authorisationId, Agreement agreement, LocalDate from) {
        return authorise(authorisationId, agreement, Term.startingOn(from), Optional.empty());
    }

    /** Two more years, from a day within the running authorisation or the day after it. */
    public Outcome renew(UUID authorisationId, UUID renewedId, Agreement agreement, LocalDate from) {
        Optional<Authorisation> renewed = authorisation(renewedId);
        if (renewed.isEmpty()) {
            return refusedAsUnknown(renewedId);
        }
        if (!from.isAfter(renewed.get().from())) {
            return refused(
                    Rule.BEFORE_AUTHORISATION,
                    "The renewed authorisation began on " + renewed.get().from());
        }
        if (from.isAfter(renewed.get().lastDay().plusDays(1))) {
            return refused(
                    Rule.AUTHORISATION_ENDED, "It held until " + renewed.get().lastDay());
        }
        return authorise(authorisationId, agreement, Term.startingOn(from), renewed);
    }

    private Outcome authorise(UUID newId, Agreement agreement, Term term, Optional<Authorisation> renewed) {
        Optional<Outcome> refusal = AuthorisationRules.refusal(this, agreement, term, renewed);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Authorisation given = new Authorisation(newId, this, agreement.id(), agreement.model(), term);
        authorisations.add(given);
        List<OfficerFact> facts = new ArrayList<>(List.of(given.given()));
        agreement.endsOn().flatMap(given::endWithAgreement).ifPresent(facts::add);
        return new Outcome.Accepted(List.copyOf(facts));
    }

    /** What an agreement's end will revoke, a person may revoke before. */
    public Outcome revoke(UUID authorisationId, Revoker by, String reason, LocalDate on) {
        Optional<Authorisation> found = authorisation(authorisationId);
        if (found.isEmpty()) {
            return refusedAsUnknown(authorisationId);
        }
        Authorisation authorisation = found.get();
        Optional<LocalDate> revoked = authorisation.revokedOn();
        if (revoked.isPresent() && revoked.get().equals(on)) {
            return unchanged();
        }
        if (revoked.isPresent() && !(authorisation.endsWithAgreement() && on.isBefore(revoked.get()))) {
            return refused(Rule.ALREADY_REVOKED, "Revoked on " + revoked.get());
        }
        if (on.isBefore(authorisation.from())) {
            return refused(Rule.BEFORE_AUTHORISATION, "It began on " + authorisation.from());
        }
        if (on.isAfter(authorisation.until())) {
            return refused(Rule.AUTHORISATION_ENDED, "It held until " + authorisation.until());
        }
        return accepted(authorisation.revoke(by, reason, on));
    }

    /**
     * Takes back a fact that was decided and told once and has been lost since, so that no rule is asked again. What the
     * fact brings into being without naming it takes {@code newId}.
     */
    public void takeBack(OfficerFact fact, UUID newId, Instant recordedAt) {
        switch (fact) {
            case OfficerNominated _ -> {}
            case TrainingStarted started -> trainingFor(started.model(), newId).start(started.effectiveOn());
            case OfficerTrained trained -> trainingFor(trained.model(), newId).complete(trained.effectiveOn());
            case RosterFact.OfficerAuthorised given -> {
                if (authorisation(given.authorisationId()).isEmpty()) {
                    authorisations.add(Authorisation.takenBack(given, this));
                }
            }
            case AuthorisationRevoked revoked ->
                authorisation(revoked.authorisationId())
                        .ifPresent(held -> held.revoke(revoked.by(), revoked.reason(), revoked.effectiveOn()));
            case OfficerSeparated separated -> separatedOn = separated.effectiveOn();
            case PaySet set -> payRates.add(new PayRate(newId, this, set.annualCents(), set.effectiveOn(), recordedAt));
        }
    }

    private Training trainingFor(Model model, UUID newId) {
        return training(model).orElseGet(() -> {
            Training training = new Training(newId, this, model, null, null);
            trainings.add(training);
            return training;
        });
    }

    /** Every authorisation under that agreement ends with it; {@code on} is the first day without it. */
    public List<AuthorisationRevoked> agreementEnded(UUID agreementId, LocalDate on) {
        return authorisations.stream()
                .filter(authorisation -> authorisation.agreementId().equals(agreementId))
                .flatMap(authorisation -> authorisation.endWithAgreement(on).stream())
                .toList();
    }

    /** {@code on} is the first day on which the officer no longer serves. */
    public Outcome separate(LocalDate on) {
        if (separatedOn != null) {
            return separatedOn.equals(on)
                    ? unchanged()
                    : refused(Rule.ALREADY_SEPARATED, "Separated on " + separatedOn);
        }
        if (on.isBefore(nominatedOn)) {
            return refused(Rule.BEFORE_NOMINATION, "Nominated on " + nominatedOn);
        }
        separatedOn = on;
        return accepted(new OfficerSeparated(id, agencyId, on));
    }

    /** An annual salary from a day on; for a day that has one already, another amount corrects it. */
    public Outcome setPay(UUID payId, long annualCents, LocalDate from, Instant recordedAt) {
        Optional<Long> recorded = payRates.stream()
                .filter(rate -> rate.effectiveOn().equals(from))
                .max(PayRate.IN_FORCE_LAST)
                .map(PayRate::annualCents);
        if (recorded.isPresent() && recorded.get() == annualCents) {
            return unchanged();
        }
        if (separatedBy(from)) {
            return refusedAsSeparated();
        }
        payRates.add(new PayRate(payId, this, annualCents, from, recordedAt));
        return accepted(new PaySet(id, agencyId, annualCents, from));
    }

    /** The annual salary in force on a day, in cents. */
    public Optional<Long> payOn(LocalDate day) {
        return payRates.stream()
                .filter(rate -> !rate.effectiveOn().isAfter(day))
                .max(PayRate.IN_FORCE_LAST)
                .map(PayRate::annualCents);
    }

    public void rename(byte[] newSealedName) {
        sealedName = newSealedName.clone();
    }

    public OfficerStatus statusOn(LocalDate day) {
        if (separatedBy(day)) {
            return OfficerStatus.SEPARATED;
        }
        if (authorisations.stream().anyMatch(authorisation -> authorisation.holdsOn(day))) {
            return OfficerStatus.AUTHORISED;
        }
        Optional<Authorisation> last = authorisations.stream()
                .filter(authorisation -> !authorisation.from().isAfter(day))
                .max(Authorisation.LATEST_LAST);
        if (last.isPresent()) {
            return last.get().revokedBy(day) ? OfficerStatus.REVOKED : OfficerStatus.EXPIRED;
        }
        if (trainings.stream().anyMatch(training -> isBy(training.trainedOn(), day))) {
            return OfficerStatus.TRAINED;
        }
        return trainings.stream().anyMatch(training -> isBy(training.startedOn(), day))
                ? OfficerStatus.IN_TRAINING
                : OfficerStatus.NOMINATED;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String officerNumber() {
        return officerNumber;
    }

    public byte[] sealedName() {
        return sealedName.clone();
    }

    public LocalDate nominatedOn() {
        return nominatedOn;
    }

    public Optional<LocalDate> separatedOn() {
        return Optional.ofNullable(separatedOn);
    }

    /** By model. */
    public List<Training> trainings() {
        return trainings.stream().sorted(Comparator.comparing(Training::model)).toList();
    }

    public Optional<Training> training(Model model) {
        return trainings.stream().filter(training -> training.model() == model).findFirst();
    }

    /** In the order in which they begin. */
    public List<Authorisation> authorisations() {
        return authorisations.stream().sorted(Authorisation.LATEST_LAST).toList();
    }

    /** In the order in which they came into force, corrections behind what they correct. */
    public List<PayRate> payRates() {
        return payRates.stream().sorted(PayRate.IN_FORCE_LAST).toList();
    }

    boolean separatedBy(LocalDate day) {
        return separatedOn != null && !day.isBefore(separatedOn);
    }

    public Optional<Authorisation> authorisation(UUID authorisationId) {
        return authorisations.stream()
                .filter(authorisation -> authorisation.id().equals(authorisationId))
                .findFirst();
    }

    private Outcome refusedAsSeparated() {
        return refused(Rule.OFFICER_SEPARATED, "Separated on " + separatedOn);
    }

    /** The refusal of whatever is asked of an authorisation that this officer does not hold. */
    public static Outcome refusedAsUnknown(UUID authorisationId) {
        return refused(Rule.UNKNOWN_AUTHORISATION, "The officer holds no authorisation " + authorisationId);
    }

    private static boolean isBy(Optional<LocalDate> date, LocalDate day) {
        return date.isPresent() && !date.get().isAfter(day);
    }
}

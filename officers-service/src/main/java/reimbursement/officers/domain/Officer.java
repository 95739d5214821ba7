package reimbursement.officers.domain;

import static reimbursement.officers.domain.Outcome.accepted;
import static reimbursement.officers.domain.Outcome.refused;
import static reimbursement.officers.domain.Outcome.unchanged;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
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
import java.util.Set;
import java.util.TreeSet;
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

    @OneToMany(mappedBy = "officer", cascade = CascadeType.PERSIST)
    private List<Transfer> transfers = new ArrayList<>();

    @Embedded
    private @Nullable Checks checks;

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
        transfers.forEach(transfer -> copy.transfers.add(transfer.copyFor(copy)));
        copy.checks = checks;
        return copy;
    }

    public OfficerNominated nomination() {
        return new OfficerNominated(id, agencyId, nominatedOn);
    }

    /** All that was told of the officer to that agency's key, in an order in which it can have happened. */
    public List<OfficerFact> history(UUID ofAgency) {
        return OfficerHistory.of(this, ofAgency);
    }

    /** The rate in force for each day, as it is told to an agency. */
    List<PaySet> payHistory(UUID ofAgency) {
        Map<LocalDate, PayRate> inForce = new LinkedHashMap<>();
        payRates().forEach(rate -> inForce.put(rate.effectiveOn(), rate));
        return inForce.values().stream()
                .map(rate -> new PaySet(id, ofAgency, rate.annualCents(), rate.effectiveOn()))
                .toList();
    }

    /**
     * The officer goes to another agency.
     *
     * @param number the number that the new agency gives
     * @param on first day with the new agency; {@code today} is the last day that it can be
     */
    public Outcome transfer(UUID transferId, UUID toAgencyId, String number, LocalDate on, LocalDate today) {
        return Transferring.transfer(this, transferId, toAgencyId, number, on, today);
    }

    Transfer moveTo(UUID transferId, UUID toAgencyId, String number, LocalDate on) {
        Transfer transfer = new Transfer(transferId, this, toAgencyId, on);
        transfers.add(transfer);
        agencyId = toAgencyId;
        officerNumber = number;
        return transfer;
    }

    /** Says that an authorisation has run out, unless it was renewed. */
    public Optional<AuthorisationExpired> expire(UUID authorisationId, LocalDate today) {
        return authorisation(authorisationId)
                .filter(_ -> separatedOn == null)
                .filter(held -> authorisations.stream().noneMatch(other -> other.renews(held)))
                .flatMap(held -> held.expire(today));
    }

    /** What is attested of the candidate; what is left open stays as it was. */
    public void attest(Checks attested) {
        checks = attested.over(checks());
    }

    public Checks checks() {
        return checks == null ? Checks.NONE : checks;
    }

    public Outcome startTraining(UUID trainingId, Model model, LocalDate on) {
        return TrainingSteps.start(this, trainingId, model, on);
    }

    /** A sitting of the exam, scored in whole percent; it changes no roster and is told to nobody. */
    public Outcome sitExam(Model model, int percent, LocalDate on, LocalDate today) {
        return TrainingSteps.sit(this, model, percent, on, today);
    }

    /** {@code today} is the last day that can have been completed. */
    public Outcome completeTraining(Model model, LocalDate on, LocalDate today) {
        return completeTraining(model, on, null, today);
    }

    /** As {@link #completeTraining(Model, LocalDate, LocalDate)}, with the hours attended where they are told. */
    public Outcome completeTraining(Model model, LocalDate on, @Nullable Integer hours, LocalDate today) {
        return TrainingSteps.complete(this, model, on, hours, today);
    }

    /** As {@link #completeTraining}, for a record that may say when training ended and not when it began. */
    public Outcome recordTrained(UUID trainingId, Model model, LocalDate on, LocalDate today) {
        return TrainingSteps.record(this, trainingId, model, on, today);
    }

    /** Two years under an agreement, for an officer who holds nothing under it in that time. */
    public Outcome authorise(UUID authorisationId, Agreement agreement, LocalDate from) {
        return authorise(authorisationId, agreement, Term.startingOn(from), Optional.empty());
    }

    /** Two more years, from a day within the running authorisation or the day after it. */
    public Outcome renew(UUID authorisationId, UUID renewedId, Agreement agreement, LocalDate from) {
        Optional<Authorisation> renewed = heldHere(renewedId);
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

    /** What an agreement's end will revoke, a person may revoke before; what was held at another agency is over. */
    public Outcome revoke(UUID authorisationId, Revoker by, String reason, LocalDate on) {
        return heldHere(authorisationId)
                .map(held -> Revoking.revoke(held, by, reason, on))
                .orElseGet(() -> refusedAsUnknown(authorisationId));
    }

    /**
     * Takes back a fact that was decided and told once and has been lost since, so that no rule is asked again. What the
     * fact brings into being without naming it takes {@code newId}.
     */
    public void takeBack(OfficerFact fact, UUID newId, Instant recordedAt) {
        switch (fact) {
            case OfficerNominated of -> nominatedOn = of.effectiveOn();
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
            case AuthorisationExpired expired ->
                authorisation(expired.authorisationId()).ifPresent(Authorisation::takeExpiryBack);
            case OfficerSeparated separated -> separatedOn = separated.effectiveOn();
            case RosterFact.OfficerTransferred gone -> {
                if (transfers.stream().noneMatch(known -> known.on().equals(gone.effectiveOn()))) {
                    moveTo(newId, gone.toAgencyId(), officerNumber, gone.effectiveOn());
                }
            }
            case PaySet set -> payRates.add(new PayRate(newId, this, set.annualCents(), set.effectiveOn(), recordedAt));
        }
    }

    Training trainingFor(Model model, UUID newId) {
        return training(model).orElseGet(() -> {
            Training training = new Training(newId, this, model, null, null);
            trainings.add(training);
            return training;
        });
    }

    /** Every authorisation under that agreement ends with it, on the first day without it as it is known by now. */
    public List<RosterFact> followAgreement(UUID agreementId, Optional<LocalDate> end) {
        return authorisations.stream()
                .filter(authorisation -> authorisation.agreementId().equals(agreementId))
                .flatMap(authorisation -> authorisation.followAgreement(end).stream())
                .toList();
    }

    /** {@code on} is the first day on which the officer no longer serves. */
    public Outcome separate(LocalDate on) {
        if (separatedOn != null) {
            return separatedOn.equals(on)
                    ? unchanged()
                    : refused(Rule.ALREADY_SEPARATED, "Separated on " + separatedOn);
        }
        if (on.isBefore(joinedOn())) {
            return refusedAsTooEarly();
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
        return OfficerStatus.of(this, day);
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

    /** First day with the agency: the nomination's, or that of the last transfer. */
    LocalDate joinedOn() {
        return lastTransfer().map(Transfer::on).orElse(nominatedOn);
    }

    /** In the order of their days. */
    public List<Transfer> transfers() {
        return transfers.stream().sorted(Transfer.IN_ORDER).toList();
    }

    public Optional<Transfer> lastTransfer() {
        return transfers.stream().max(Transfer.IN_ORDER);
    }

    /** Every agency that the officer is or was of. */
    public Set<UUID> agencies() {
        Set<UUID> agencies = new TreeSet<>(Set.of(agencyId));
        transfers.forEach(transfer -> agencies.add(transfer.fromAgencyId()));
        return agencies;
    }

    void separatedFrom(LocalDate day) {
        separatedOn = day;
    }

    void nominatedFrom(LocalDate day) {
        nominatedOn = day;
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

    private Optional<Authorisation> heldHere(UUID authorisationId) {
        return authorisation(authorisationId).filter(held -> held.agencyId().equals(agencyId));
    }

    Outcome refusedAsSeparated() {
        return refused(Rule.OFFICER_SEPARATED, "Separated on " + separatedOn);
    }

    /** The refusal of whatever is asked of an authorisation that this officer does not hold. */
    public static Outcome refusedAsUnknown(UUID authorisationId) {
        return refused(Rule.UNKNOWN_AUTHORISATION, "The officer holds no authorisation " + authorisationId);
    }

    /** The refusal of what lies before the officer's time with the agency. */
    Outcome refusedAsTooEarly() {
        return transfers.isEmpty()
                ? refused(Rule.BEFORE_NOMINATION, "Nominated on " + nominatedOn)
                : refused(Rule.BEFORE_TRANSFER, "With the agency from " + joinedOn());
    }
}

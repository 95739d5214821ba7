package reimbursement.officers.domain.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import reimbursement.officers.domain.Agreement;
import reimbursement.officers.domain.Authorisation;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.OfficerFact;
import reimbursement.officers.domain.Outcome;
import reimbursement.officers.domain.Rule;

/**
 * Brings an officer's record up to what a row says: what is new becomes a fact, what is on record is left, what
 * contradicts the record turns the whole row away. An empty cell says nothing.
 */
public final class Reconciliation {
    private final Supplier<UUID> ids;
    private final LocalDate today;
    private final Instant now;
    private final boolean mayAuthorise;

    /**
     * @param mayAuthorise whether the sheet's sender may authorise officers: the programme may, an agency may only repeat
     *     what is on record
     */
    public Reconciliation(Supplier<UUID> ids, LocalDate today, Instant now, boolean mayAuthorise) {
        this.ids = ids;
        this.today = today;
        this.now = now;
        this.mayAuthorise = mayAuthorise;
    }

    /** The officer is changed by the row entirely or not at all. */
    public Reconciled apply(Statement statement, Officer officer, HeldAgreements agreements) {
        Reconciled rehearsed = new Steps(statement, officer.copy(), agreements).take();
        return switch (rehearsed) {
            case Reconciled.Contradicted contradicted -> contradicted;
            case Reconciled.News news when news.facts().isEmpty() -> news;
            case Reconciled.News _ -> new Steps(statement, officer, agreements).take();
        };
    }

    private final class Steps {
        private final Statement statement;
        private final Officer officer;
        private final HeldAgreements agreements;
        private final List<OfficerFact> facts = new ArrayList<>();

        Steps(Statement statement, Officer officer, HeldAgreements agreements) {
            this.statement = statement;
            this.officer = officer;
            this.agreements = agreements;
        }

        Reconciled take() {
            return nomination()
                    .or(this::trainingStart)
                    .or(this::training)
                    .or(this::authorisation)
                    .or(this::pay)
                    .<Reconciled>map(Reconciled.Contradicted::new)
                    .orElseGet(() -> new Reconciled.News(List.copyOf(facts)));
        }

        private Optional<Finding> nomination() {
            return officer.nominatedOn().equals(statement.nominatedOn())
                    ? Optional.empty()
                    : Optional.of(statement.reject(Column.NOMINATED_ON, Reason.CONTRADICTS_THE_RECORD));
        }

        private Optional<Finding> trainingStart() {
            return statement
                    .trainingStartedOn()
                    .flatMap(on ->
                            note(officer.startTraining(ids.get(), statement.model(), on), Column.TRAINING_STARTED_ON));
        }

        private Optional<Finding> training() {
            return statement
                    .trainedOn()
                    .flatMap(on ->
                            note(officer.recordTrained(ids.get(), statement.model(), on, today), Column.TRAINED_ON));
        }

        private Optional<Finding> authorisation() {
            return statement.authorisedFrom().filter(from -> !onRecord(from)).flatMap(this::authorise);
        }

        private boolean onRecord(LocalDate from) {
            return held().stream()
                    .anyMatch(authorisation -> authorisation.from().equals(from));
        }

        private List<Authorisation> held() {
            return officer.authorisations().stream()
                    .filter(authorisation -> authorisation.agencyId().equals(officer.agencyId()))
                    .filter(authorisation -> authorisation.model() == statement.model())
                    .filter(authorisation -> statement.agreementId().isEmpty()
                            || statement.agreementId().get().equals(authorisation.agreementId()))
                    .toList();
        }

        private Optional<Finding> authorise(LocalDate from) {
            if (!mayAuthorise) {
                return Optional.of(statement.reject(Column.AUTHORISED_FROM, Reason.AUTHORISED_BY_THE_PROGRAMME_ALONE));
            }
            Optional<Agreement> agreement = statement
                    .agreementId()
                    .map(agreements::identified)
                    .orElseGet(() -> agreements.living(statement.model(), from));
            if (agreement.isEmpty()) {
                return Optional.of(statement.reject(
                        Column.AGREEMENT_ID,
                        statement.agreementId().isPresent() ? Reason.NOT_YET_KNOWN : Reason.NO_LIVE_AGREEMENT));
            }
            if (agreement.get().model() != statement.model()) {
                return Optional.of(statement.reject(Column.AGREEMENT_ID, Reason.AGREEMENT_OF_ANOTHER_MODEL));
            }
            return note(authoriseUnder(agreement.get(), from), Column.AUTHORISED_FROM);
        }

        /** A later start under an agreement that the officer is authorised under already is a renewal. */
        private Outcome authoriseUnder(Agreement agreement, LocalDate from) {
            return officer.authorisations().stream()
                    .filter(held -> held.agreementId().equals(agreement.id()))
                    .filter(held -> held.holdsOn(from))
                    .findFirst()
                    .map(running -> officer.renew(ids.get(), running.id(), agreement, from))
                    .orElseGet(() -> officer.authorise(ids.get(), agreement, from));
        }

        private Optional<Finding> pay() {
            return statement
                    .pay()
                    .flatMap(pay ->
                            note(officer.setPay(ids.get(), pay.annualCents(), pay.from(), now), Column.ANNUAL_SALARY));
        }

        private Optional<Finding> note(Outcome outcome, Column column) {
            return switch (outcome) {
                case Outcome.Accepted accepted -> {
                    facts.addAll(accepted.facts());
                    yield Optional.empty();
                }
                case Outcome.Refused refused -> Optional.of(statement.reject(column, codeOf(refused.rule())));
            };
        }

        private String codeOf(Rule rule) {
            return switch (rule) {
                case TRAINING_ALREADY_STARTED -> Reason.CONTRADICTS_THE_RECORD.code();
                case ALREADY_TRAINED -> Reason.CONTRADICTS_THE_RECORD.code();
                default -> rule.code();
            };
        }
    }
}

package reimbursement.agreements.domain;

import static reimbursement.agreements.domain.Outcome.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import reimbursement.agreements.domain.Outcome.Decided;

/**
 * One agency is merged into another. Nothing moves under another key: the merged agency's agreements end, and for each model that
 * the other lacks an agreement of its own begins, suspended where the old one was; enrolment follows. What was due to the merged
 * agency stays due to it. Our reading; no source tells of mergers.
 */
public final class Merger {

    /** The reason that the merged agency's agreements end for. */
    public static final String REASON = "merged into another agency";

    private final Side from;
    private final Side into;
    private final LocalDate on;
    private final List<AgencyFact> facts = new ArrayList<>();
    private final List<Agreement> begun = new ArrayList<>();

    private Merger(Side from, Side into, LocalDate on) {
        this.from = from;
        this.into = into;
        this.on = on;
    }

    /** An agency with all that it holds or held. */
    public record Side(Agency agency, List<Agreement> agreements, Enrolment enrolment) {
        private UUID id() {
            return agency.id();
        }

        private boolean enrolledOn(LocalDate day) {
            return enrolment.statusOn(day) == EnrolmentStatus.APPROVED;
        }
    }

    /**
     * What became of it.
     *
     * @param facts of both agencies, in the order in which they came true
     * @param begun the new agreements of the agency that goes on
     */
    public record Merged(List<AgencyFact> facts, List<Agreement> begun) {}

    /**
     * Merges, or changes nothing at all.
     *
     * @param on first day on which {@code into} stands in the place of {@code from}; not after {@code today}
     */
    public static Outcome<Merged> of(Side from, Side into, LocalDate on, LocalDate today, Supplier<UUID> newIds) {
        return refusal(from, into, on, today).orElseGet(() -> new Decided<>(new Merger(from, into, on).merge(newIds)));
    }

    private static Optional<Outcome<Merged>> refusal(Side from, Side into, LocalDate on, LocalDate today) {
        if (from.id().equals(into.id())) {
            return Optional.of(refused("merged-with-itself", "An agency is merged into another one."));
        }
        if (from.agency().merger().isPresent() || into.agency().merger().isPresent()) {
            return Optional.of(Agency.refusedAsMerged());
        }
        if (on.isAfter(today)) {
            return Optional.of(refused("merged-in-the-future", "A merger is recorded when it holds."));
        }
        if (from.agreements().stream()
                .anyMatch(agreement -> agreement.signedOn().isAfter(on))) {
            return Optional.of(refused("before-signature", "An agreement of the agency was signed after that day."));
        }
        return ending(from.agreements(), on).stream().anyMatch(Agreement::isTerminated)
                ? Optional.of(
                        refused("agreement-ends-later", "An agreement of the agency ends after that day already."))
                : Optional.empty();
    }

    private Merged merge(Supplier<UUID> newIds) {
        for (Agreement ending : ending(from.agreements(), on)) {
            boolean goesOn = !ending.hasEndInSight();
            Optional<Suspension> suspended = ending.suspensionOn(on);
            take(ending.terminate(REASON, on));
            if (goesOn && into.agreements().stream().noneMatch(held -> standsFor(ending, held))) {
                begin(newIds.get(), ending, suspended);
            }
        }
        if (from.enrolledOn(on)) {
            take(from.enrolment().withdraw(from.id(), REASON, on));
            if (!into.enrolledOn(on)) {
                take(into.enrolment().approve(into.id(), on));
            }
        }
        AgencyMerged merged = new AgencyMerged(from.id(), into.id(), on);
        from.agency().take(merged);
        facts.add(merged);
        return new Merged(List.copyOf(facts), List.copyOf(begun));
    }

    private void begin(UUID id, Agreement ending, Optional<Suspension> suspended) {
        AgreementSigned signed =
                new AgreementSigned(id, into.id(), ending.model(), Signatures.UNKNOWN, ending.id(), null, on);
        Agreement agreement = Agreement.signedBy(signed);
        begun.add(agreement);
        facts.add(signed);
        suspended.ifPresent(
                running -> take(agreement.suspend(running.reason(), on, running.untilOn(), running.howToRespond())));
    }

    private boolean standsFor(Agreement ending, Agreement held) {
        return held.model() == ending.model() && !held.endedBy(on);
    }

    private static List<Agreement> ending(Collection<Agreement> agreements, LocalDate on) {
        return agreements.stream().filter(agreement -> !agreement.endedBy(on)).toList();
    }

    private <F extends AgencyFact> void take(Outcome<F> outcome) {
        switch (outcome) {
            case Decided<F>(F fact) -> facts.add(fact);
            case Outcome.Refused<F>(String rule, String _) ->
                throw new IllegalStateException("a merger that was allowed is refused by " + rule);
        }
    }
}

package reimbursement.agreements.domain;

import static reimbursement.agreements.domain.Outcome.refused;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Outcome.Decided;

/** One agreement of an agency in one model, with the dates of all that happened to it. */
@Entity
public class Agreement {

    @Id
    private UUID id;

    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private Model model;

    private LocalDate signedOn;

    @Embedded
    private @Nullable Signatures signatures;

    private @Nullable UUID continues;

    @Embedded
    private @Nullable Notice notice;

    @Embedded
    private @Nullable Termination termination;

    @Embedded
    private Suspensions suspensions = new Suspensions();

    protected Agreement() {}

    private Agreement(AgreementSigned fact) {
        this.id = fact.agreementId();
        this.agencyId = fact.agencyId();
        this.model = fact.model();
        this.signedOn = fact.effectiveOn();
        this.signatures = fact.signatures();
        this.continues = fact.continues();
    }

    /** The agreement that this signature brings into being. */
    public static Agreement signedBy(AgreementSigned fact) {
        return new Agreement(fact);
    }

    /** As {@link #suspend(String, LocalDate, LocalDate, String)}, where the notice says nothing of responding. */
    public Outcome<AgreementSuspended> suspend(String reason, LocalDate from, @Nullable LocalDate until) {
        return suspend(reason, from, until, null);
    }

    /**
     * ICE may suspend at once.
     *
     * @param until last day suspended; none: until further notice
     * @param howToRespond what the notice says of responding to it
     */
    public Outcome<AgreementSuspended> suspend(
            String reason, LocalDate from, @Nullable LocalDate until, @Nullable String howToRespond) {
        if (from.isBefore(signedOn)) {
            return beforeSignature();
        }
        return impose(new AgreementSuspended(id, agencyId, model, reason, until, howToRespond, false, from));
    }

    /**
     * Makes the suspension that holds on a day last longer, by a stretch of its own behind its stated end.
     *
     * @param day a day of the suspension or of what extends it
     * @param until new last day; none: until further notice
     */
    public Outcome<AgreementSuspended> extend(
            LocalDate day, String reason, @Nullable LocalDate until, @Nullable String howToRespond) {
        Optional<Integer> held = suspensions.on(day);
        if (held.isEmpty()) {
            return notSuspended();
        }
        Suspension last = suspensions.lastOf(held.get());
        if (last.reinstatedOn() != null) {
            return refused("already-reinstated", "The suspension is lifted already.");
        }
        if (last.untilOn() == null) {
            return refused("suspended-until-further-notice", "The suspension has no end that could be moved.");
        }
        if (until != null && !until.isAfter(last.untilOn())) {
            return refused("not-longer", "The suspension lasts until " + last.untilOn() + " already.");
        }
        return impose(new AgreementSuspended(
                id,
                agencyId,
                model,
                reason,
                until,
                howToRespond,
                true,
                last.untilOn().plusDays(1)));
    }

    /** Takes a suspension back that was imposed and told once and has been lost since. */
    public Outcome<AgreementSuspended> takeBack(AgreementSuspended fact) {
        return impose(fact);
    }

    private Outcome<AgreementSuspended> impose(AgreementSuspended fact) {
        LocalDate until = fact.until();
        if (endedBy(fact.effectiveOn())) {
            return ended();
        }
        if (until != null && until.isBefore(fact.effectiveOn())) {
            return refused("suspension-ends-before-it-starts", "The last day of a suspension lies before its first.");
        }
        if (suspensions.overlap(fact.effectiveOn(), until)) {
            return refused("already-suspended", "The agreement is suspended on some of these days already.");
        }
        suspensions.add(Suspension.imposed(fact));
        return new Decided<>(fact);
    }

    /** Lifts the suspension that holds on {@code from}, the first day no longer suspended, and all that extends it. */
    public Outcome<List<AgreementReinstated>> reinstate(LocalDate from) {
        if (endedBy(from)) {
            return ended();
        }
        return suspensions
                .on(from)
                .<Outcome<List<AgreementReinstated>>>map(
                        index -> new Decided<>(reinstated(suspensions.lift(index, from), false)))
                .orElseGet(Agreement::notSuspended);
    }

    /**
     * Takes a suspension back as if it had never been, and all that extends it; also one that was lifted or has lapsed since.
     *
     * @param startsOn its first day
     */
    public Outcome<List<AgreementReinstated>> vacate(LocalDate startsOn) {
        return suspensions
                .beginningOn(startsOn)
                .<Outcome<List<AgreementReinstated>>>map(
                        index -> new Decided<>(reinstated(suspensions.vacate(index), true)))
                .orElseGet(() -> refused("not-suspended", "No suspension that held begins on that day."));
    }

    private List<AgreementReinstated> reinstated(List<LocalDate> days, boolean vacated) {
        return days.stream()
                .map(day -> new AgreementReinstated(id, agencyId, model, vacated, day))
                .toList();
    }

    /**
     * Announces the end.
     *
     * @param wishedEnd first day without the agreement; none: the earliest that the notice period allows
     */
    public Outcome<TerminationNoticed> giveNotice(Party by, LocalDate on, @Nullable LocalDate wishedEnd) {
        if (on.isBefore(signedOn)) {
            return beforeSignature();
        }
        if (endedBy(on)) {
            return ended();
        }
        if (endsOn().isPresent()) {
            return refused("already-noticed", "The end of the agreement is set already.");
        }
        if (model == Model.TFM && by == Party.ICE && statusOn(on) != AgreementStatus.SUSPENDED) {
            return refused("not-suspended", "ICE ends a task-force agreement after a suspension.");
        }
        LocalDate earliest = NoticePeriod.earliestEnd(model, by, on);
        LocalDate end = wishedEnd == null ? earliest : wishedEnd;
        if (end.isBefore(earliest)) {
            return refused("notice-too-short", "The notice allows an end on " + earliest + " at the earliest.");
        }
        this.notice = new Notice(on, by, end);
        return new Decided<>(new TerminationNoticed(id, agencyId, model, end, by, on));
    }

    /** As {@link #terminate(String, LocalDate, Party, boolean)}, where nobody recorded who ended it. */
    public Outcome<AgreementTerminated> terminate(String reason, LocalDate from) {
        return terminate(reason, from, null, true);
    }

    /**
     * Ends the agreement: after a notice, or at once where it is exigent.
     *
     * @param from first day without the agreement; not after the day that a notice has set
     * @param by the side that ends it; where it is named, what the MOA asks of that side is asked
     * @param exigent whether it cannot wait for a notice
     */
    public Outcome<AgreementTerminated> terminate(String reason, LocalDate from, @Nullable Party by, boolean exigent) {
        if (from.isBefore(signedOn)) {
            return beforeSignature();
        }
        if (by != null && notice == null && !NoticePeriod.mayEndWithout(model, by, exigent)) {
            return refused("notice-required", "That side ends an agreement of this model by a notice.");
        }
        if (termination != null || endsOn().filter(end -> end.isBefore(from)).isPresent()) {
            return ended();
        }
        this.termination = new Termination(from, reason, by);
        return new Decided<>(new AgreementTerminated(id, agencyId, model, reason, by, from));
    }

    /** All that holds of it, in an order in which it can have happened: what was said before is replaced by it. */
    public List<AgencyFact> history() {
        List<AgencyFact> history = new ArrayList<>();
        history.add(signature());
        suspensions.all().forEach(suspension -> history.addAll(historyOf(suspension)));
        if (notice != null) {
            history.add(new TerminationNoticed(
                    id, agencyId, model, notice.noticeEndsOn(), notice.noticedBy(), notice.noticedOn()));
        }
        if (termination != null) {
            history.add(new AgreementTerminated(
                    id,
                    agencyId,
                    model,
                    termination.terminationReason(),
                    termination.terminatedBy(),
                    termination.terminatedOn()));
        }
        return List.copyOf(history);
    }

    private List<AgencyFact> historyOf(Suspension suspension) {
        List<AgencyFact> history = new ArrayList<>();
        history.add(new AgreementSuspended(
                id,
                agencyId,
                model,
                suspension.reason(),
                suspension.untilOn(),
                suspension.howToRespond(),
                suspension.extension(),
                suspension.startsOn()));
        if (suspension.reinstatedOn() != null) {
            history.add(new AgreementReinstated(id, agencyId, model, false, suspension.reinstatedOn()));
        }
        if (suspension.vacated()) {
            history.add(new AgreementReinstated(id, agencyId, model, true, suspension.startsOn()));
        }
        return history;
    }

    /** That it was signed. */
    public AgreementSigned signature() {
        return new AgreementSigned(id, agencyId, model, signatures(), continues, endsOn().orElse(null), signedOn);
    }

    /** What the agreement is on a day on or after its signature. */
    public AgreementStatus statusOn(LocalDate day) {
        if (endedBy(day)) {
            return AgreementStatus.ENDED;
        }
        if (suspensionOn(day).isPresent()) {
            return AgreementStatus.SUSPENDED;
        }
        return notice != null && notice.runsOn(day) ? AgreementStatus.NOTICED : AgreementStatus.LIVE;
    }

    /** First day of the suspension that holds on this day. */
    public Optional<LocalDate> suspendedSince(LocalDate day) {
        return suspensionOn(day).map(Suspension::startsOn);
    }

    /** First day without the agreement, where it is known: terminated, or else noticed. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(termination)
                .map(Termination::terminatedOn)
                .or(() -> Optional.ofNullable(notice).map(Notice::noticeEndsOn));
    }

    /** When each side signed, as far as it is known. */
    public Signatures signatures() {
        return signatures == null ? Signatures.UNKNOWN : signatures;
    }

    /** The agreement of a merged agency whose place it takes. */
    public Optional<UUID> continues() {
        return Optional.ofNullable(continues);
    }

    Optional<Notice> notice() {
        return Optional.ofNullable(notice);
    }

    Optional<Termination> termination() {
        return Optional.ofNullable(termination);
    }

    /** The signature as it should have been recorded. */
    void signedAs(LocalDate day, Signatures both) {
        signedOn = day;
        signatures = both;
    }

    /** Notice and end as they should have been recorded; null where there was none. */
    void endsAs(@Nullable Notice given, @Nullable Termination end) {
        notice = given;
        termination = end;
    }

    /** Takes over a signature that was told again and has been lost since; what else holds is told behind it. */
    public void takeBack(AgreementSigned fact) {
        signedAs(fact.effectiveOn(), fact.signatures());
        if (!Objects.equals(fact.endsOn(), endsOn().orElse(null))) {
            endsAs(null, null);
        }
    }

    /** The notice that has set this day as the first without the agreement. */
    Optional<Notice> noticedEndOn(LocalDate day) {
        return Optional.ofNullable(notice).filter(given -> given.noticeEndsOn().equals(day));
    }

    /** Whether a notice runs or an end is set. */
    boolean hasEndInSight() {
        return endsOn().isPresent();
    }

    boolean isTerminated() {
        return termination != null;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Model model() {
        return model;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    boolean suspendedOn(LocalDate day) {
        return suspensionOn(day).isPresent();
    }

    boolean endedBy(LocalDate day) {
        return endsOn().filter(end -> !end.isAfter(day)).isPresent();
    }

    /** The suspension that holds on this day. */
    public Optional<Suspension> suspensionOn(LocalDate day) {
        return suspensions.on(day).map(suspensions.all()::get);
    }

    private static <F> Outcome<F> notSuspended() {
        return refused("not-suspended", "The agreement is not suspended on that day.");
    }

    private static <F> Outcome<F> beforeSignature() {
        return refused("before-signature", "The day lies before the agreement took effect.");
    }

    private static <F> Outcome<F> ended() {
        return refused("agreement-ended", "The agreement has ended by then.");
    }
}

package reimbursement.agreements.domain;

import static reimbursement.agreements.domain.Outcome.refused;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private @Nullable Notice notice;

    @Embedded
    private @Nullable Termination termination;

    @ElementCollection
    @CollectionTable(name = "suspension", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "number")
    private List<Suspension> suspensions = new ArrayList<>();

    protected Agreement() {}

    private Agreement(AgreementSigned fact) {
        this.id = fact.agreementId();
        this.agencyId = fact.agencyId();
        this.model = fact.model();
        this.signedOn = fact.effectiveOn();
    }

    /** The agreement that this signature brings into being. */
    public static Agreement signedBy(AgreementSigned fact) {
        return new Agreement(fact);
    }

    /**
     * ICE may suspend at once.
     *
     * @param until last day suspended; none: until further notice
     */
    public Outcome<AgreementSuspended> suspend(String reason, LocalDate from, @Nullable LocalDate until) {
        if (from.isBefore(signedOn)) {
            return beforeSignature();
        }
        if (endedBy(from)) {
            return ended();
        }
        if (until != null && until.isBefore(from)) {
            return refused("suspension-ends-before-it-starts", "The last day of a suspension lies before its first.");
        }
        if (suspensions.stream().anyMatch(suspension -> suspension.overlaps(from, until))) {
            return refused("already-suspended", "The agreement is suspended on some of these days already.");
        }
        suspensions.add(new Suspension(from, until, null, reason));
        return new Decided<>(new AgreementSuspended(id, agencyId, model, reason, until, from));
    }

    /** Lifts the suspension that holds on {@code from}, the first day no longer suspended. */
    public Outcome<AgreementReinstated> reinstate(LocalDate from) {
        if (endedBy(from)) {
            return ended();
        }
        for (int index = 0; index < suspensions.size(); index++) {
            Suspension suspension = suspensions.get(index);
            if (suspension.covers(from)) {
                suspensions.set(index, suspension.liftedOn(from));
                return new Decided<>(new AgreementReinstated(id, agencyId, model, from));
            }
        }
        return refused("not-suspended", "The agreement is not suspended on that day.");
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

    /**
     * Ends the agreement: after a notice, or at once where it is exigent.
     *
     * @param from first day without the agreement; not after the day that a notice has set
     */
    public Outcome<AgreementTerminated> terminate(String reason, LocalDate from) {
        if (from.isBefore(signedOn)) {
            return beforeSignature();
        }
        if (termination != null || endsOn().filter(end -> end.isBefore(from)).isPresent()) {
            return ended();
        }
        this.termination = new Termination(from, reason);
        return new Decided<>(new AgreementTerminated(id, agencyId, model, reason, from));
    }

    /** All that holds of it, in an order in which it can have happened: what was said before is replaced by it. */
    public List<AgencyFact> history() {
        List<AgencyFact> history = new ArrayList<>();
        history.add(new AgreementSigned(id, agencyId, model, signedOn));
        for (Suspension suspension : suspensions) {
            history.add(new AgreementSuspended(
                    id, agencyId, model, suspension.reason(), suspension.untilOn(), suspension.startsOn()));
            if (suspension.reinstatedOn() != null) {
                history.add(new AgreementReinstated(id, agencyId, model, suspension.reinstatedOn()));
            }
        }
        if (notice != null) {
            history.add(new TerminationNoticed(
                    id, agencyId, model, notice.noticeEndsOn(), notice.noticedBy(), notice.noticedOn()));
        }
        if (termination != null) {
            history.add(new AgreementTerminated(
                    id, agencyId, model, termination.terminationReason(), termination.terminatedOn()));
        }
        return List.copyOf(history);
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

    private Optional<Suspension> suspensionOn(LocalDate day) {
        return suspensions.stream().filter(suspension -> suspension.covers(day)).findFirst();
    }

    private static <F> Outcome<F> beforeSignature() {
        return refused("before-signature", "The day lies before the agreement took effect.");
    }

    private static <F> Outcome<F> ended() {
        return refused("agreement-ended", "The agreement has ended by then.");
    }
}

package reimbursement.agreements.domain;

import static reimbursement.agreements.domain.Outcome.refused;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.domain.Outcome.Refused;

/**
 * Mends a mistyped day, or takes back what never was. The rules of the fact hold for the mended day too; afterwards the agreement
 * is told anew as a whole.
 *
 * @param agreement the agreement, changed in place where the correction stands
 * @param held every agreement that the agency holds or held
 * @param today the last day on which a signature counts as given
 */
public record AgreementCorrection(Agreement agreement, Collection<Agreement> held, LocalDate today) {

    /**
     * Corrects.
     *
     * @param on the day as it should have been; none: it never was
     * @return the day as it was
     */
    public Outcome<LocalDate> correct(MistypedFact what, @Nullable LocalDate on) {
        return switch (what) {
            case SIGNATURE -> signature(on);
            case NOTICE -> notice(on);
            case TERMINATION -> termination(on);
        };
    }

    private Outcome<LocalDate> signature(@Nullable LocalDate on) {
        if (on == null) {
            return refused("signature-stands", "An agreement that never was is terminated as of its signature.");
        }
        if (agreement.continues().isPresent()) {
            return refused("begun-by-merger", "The agreement begins with the merger of the agency that it comes from.");
        }
        Optional<Refused<AgreementSigned>> impossible = Signing.firstSignature(agreement.model(), on, List.of(), today);
        if (impossible.isPresent()) {
            return refused(impossible.get().rule(), impossible.get().detail());
        }
        boolean late = agreement.history().stream()
                .skip(1)
                .anyMatch(fact -> fact.effectiveOn().isBefore(on));
        if (late) {
            return refused("before-signature", "Something that happened to the agreement is older than " + on + ".");
        }
        LocalDate was = agreement.signedOn();
        Optional<Signatures> signatures = agreement.signatures().moved(was, on);
        if (signatures.isEmpty()) {
            return refused("signed-later", "One side signed after " + on + ".");
        }
        return unlessAnother(on, agreement.endsOn(), was, () -> agreement.signedAs(on, signatures.get()));
    }

    private Outcome<LocalDate> notice(@Nullable LocalDate on) {
        Optional<Notice> notice = agreement.notice();
        if (notice.isEmpty()) {
            return notOnRecord();
        }
        if (on != null) {
            return refused("notice-sets-two-days", "Take the notice back, and give it anew with both its days.");
        }
        boolean carriedOut = agreement
                .termination()
                .filter(end -> end.terminatedOn().equals(notice.get().noticeEndsOn()))
                .isPresent();
        Optional<Termination> left = agreement.termination().filter(_ -> !carriedOut);
        return unlessAnother(
                agreement.signedOn(),
                left.map(Termination::terminatedOn),
                notice.get().noticedOn(),
                () -> agreement.endsAs(null, left.orElse(null)));
    }

    private Outcome<LocalDate> termination(@Nullable LocalDate on) {
        Optional<Termination> end = agreement.termination();
        if (end.isEmpty()) {
            return notOnRecord();
        }
        if (end.get().terminationReason().equals(Merger.REASON)) {
            return refused("ended-by-merger", "The agreement ends with the merger of its agency.");
        }
        Optional<LocalDate> noticed = agreement.notice().map(Notice::noticeEndsOn);
        if (noticed.isPresent() && (on == null || on.isAfter(noticed.get()))) {
            return refused("ended-by-notice", "A notice has set " + noticed.get() + " as the end: take that back.");
        }
        if (on != null && on.isBefore(agreement.signedOn())) {
            return refused("before-signature", "The day lies before the agreement took effect.");
        }
        Termination was = end.get();
        return unlessAnother(
                agreement.signedOn(),
                Optional.ofNullable(on),
                was.terminatedOn(),
                () -> agreement.endsAs(agreement.notice().orElse(null), on == null ? null : was.movedTo(on)));
    }

    /** At most one agreement of a model lives on any day. */
    private Outcome<LocalDate> unlessAnother(
            LocalDate from, Optional<LocalDate> end, LocalDate was, Runnable correction) {
        boolean another = held.stream()
                .filter(other -> !other.id().equals(agreement.id()) && other.model() == agreement.model())
                .filter(other -> end.isEmpty() || other.signedOn().isBefore(end.get()))
                .anyMatch(other -> !other.endedBy(from));
        if (another) {
            return refused(
                    "agreement-exists", "The agency holds another agreement of this model on some of these days.");
        }
        correction.run();
        return new Decided<>(was);
    }

    private static Outcome<LocalDate> notOnRecord() {
        return refused("not-on-record", "There is no such fact on record.");
    }
}

package reimbursement.agreements.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The suspensions of one agreement, in the order in which they were imposed; no day is in two of them. */
@Embeddable
class Suspensions {

    @ElementCollection
    @CollectionTable(name = "suspension", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "number")
    private List<Suspension> suspensions = new ArrayList<>();

    List<Suspension> all() {
        return suspensions;
    }

    void add(Suspension suspension) {
        suspensions.add(suspension);
    }

    boolean overlap(LocalDate from, @Nullable LocalDate until) {
        return suspensions.stream().anyMatch(suspension -> suspension.overlaps(from, until));
    }

    /** Which one holds on a day. */
    Optional<Integer> on(LocalDate day) {
        return IntStream.range(0, suspensions.size())
                .boxed()
                .filter(index -> suspensions.get(index).covers(day))
                .findFirst();
    }

    /** Which one that ever held begins on a day. */
    Optional<Integer> beginningOn(LocalDate day) {
        return IntStream.range(0, suspensions.size())
                .boxed()
                .filter(index -> suspensions.get(index).everHeld())
                .filter(index -> suspensions.get(index).startsOn().equals(day))
                .findFirst();
    }

    /** The last stretch by which one is extended; itself where it is not. */
    Suspension lastOf(int index) {
        List<Integer> stretches = withExtensions(index);
        return suspensions.get(stretches.getLast());
    }

    /** Lifts one from a day on and what extends it from its first day on; each stretch's first day no longer suspended. */
    List<LocalDate> lift(int index, LocalDate from) {
        List<LocalDate> lifted = new ArrayList<>();
        for (int each : withExtensions(index)) {
            Suspension suspension = suspensions.get(each);
            LocalDate day = each == index ? from : suspension.startsOn();
            suspensions.set(each, suspension.liftedOn(day));
            lifted.add(day);
        }
        return lifted;
    }

    /** Takes one back and what extends it; the first days of those that had held. */
    List<LocalDate> vacate(int index) {
        List<LocalDate> vacated = new ArrayList<>();
        for (int each : withExtensions(index)) {
            Suspension suspension = suspensions.get(each);
            suspensions.set(each, suspension.takenBack());
            vacated.add(suspension.startsOn());
        }
        return vacated;
    }

    private List<Integer> withExtensions(int index) {
        List<Integer> stretches = new ArrayList<>(List.of(index));
        for (int next = index + 1; next < suspensions.size(); next++) {
            Suspension last = suspensions.get(stretches.getLast());
            if (last.isExtendedBy(suspensions.get(next))
                    && suspensions.get(next).everHeld()) {
                stretches.add(next);
            }
        }
        return List.copyOf(stretches);
    }
}

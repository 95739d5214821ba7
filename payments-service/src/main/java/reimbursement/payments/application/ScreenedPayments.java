package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payees.PayeeScreening;
import reimbursement.payments.domain.payees.Screening;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.persistence.Payments;
import reimbursement.payments.persistence.Screenings;

/** Holds a certification against the check before payment, and keeps what it relied on. */
@ApplicationScoped
class ScreenedPayments {
    private static final int AT_ONCE = 1_000;

    private final Payments payments;
    private final PayeeScreening screening;
    private final Screenings kept;
    private final PayeePolicy policy;
    private final Calendar calendar;

    ScreenedPayments(
            Payments payments, PayeeScreening screening, Screenings kept, PayeePolicy policy, Calendar calendar) {
        this.payments = payments;
        this.screening = screening;
        this.kept = kept;
        this.policy = policy;
        this.calendar = calendar;
    }

    /** The refusal, where the check is required and a payee was not checked, or too long ago. */
    Optional<Outcome<Schedule>> refusal(Schedule schedule) {
        if (!policy.screeningRequired()) {
            return Optional.empty();
        }
        var agencies = agencies(schedule);
        var newest = newest(agencies);
        var today = calendar.today();
        var unchecked = agencies.stream()
                .filter(agency -> !policy.suffices(newest.get(agency), today))
                .toList();
        return unchecked.isEmpty()
                ? Optional.empty()
                : Optional.of(Outcome.refused(
                        Rule.SCREENING_REQUIRED,
                        unchecked.size() + " payees of this schedule were not checked in the last "
                                + policy.screeningMaxAgeDays() + " days, among them agency " + unchecked.getFirst()
                                + "."));
    }

    /** Keeps what was known of the payees of a schedule that was certified. */
    void keep(Schedule schedule) {
        Map<UUID, UUID> reliedOn = new HashMap<>();
        newest(agencies(schedule)).forEach((agency, answer) -> reliedOn.put(agency, answer.id()));
        if (!reliedOn.isEmpty()) {
            kept.reliedOn(schedule.id(), reliedOn, calendar.now());
        }
    }

    private Map<UUID, Screening> newest(List<UUID> agencies) {
        Map<UUID, Screening> newest = new HashMap<>();
        for (var from = 0; from < agencies.size(); from += AT_ONCE) {
            newest.putAll(screening.newest(agencies.subList(from, Math.min(agencies.size(), from + AT_ONCE))));
        }
        return newest;
    }

    private List<UUID> agencies(Schedule schedule) {
        return payments.agenciesOfSchedule(schedule.id()).stream()
                .map(UUID::fromString)
                .toList();
    }
}

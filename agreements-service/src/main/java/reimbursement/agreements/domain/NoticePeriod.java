package reimbursement.agreements.domain;

import java.time.LocalDate;

/**
 * How long a notice runs. Published: a task-force agreement is ended by the agency with written notice and by ICE with
 * 90 days' notice; a warrant-service agreement by either side with 90 days. Our reading: jail enforcement as
 * warrant service. Exigent endings are terminations, not notices.
 */
final class NoticePeriod {

    private static final int DAYS = 90;

    private NoticePeriod() {}

    /** The earliest first day without the agreement. */
    static LocalDate earliestEnd(Model model, Party by, LocalDate noticedOn) {
        return switch (model) {
            case TFM ->
                switch (by) {
                    case AGENCY -> noticedOn;
                    case ICE -> noticedOn.plusDays(DAYS);
                };
            case WSO, JEM -> noticedOn.plusDays(DAYS);
        };
    }

    /**
     * Whether a side may end an agreement without a notice that has run. The agency's written notice of a task-force agreement
     * takes effect at once; ICE ends one only after a suspension and 90 days; the others end at once where it is exigent.
     */
    static boolean mayEndWithout(Model model, Party by, boolean exigent) {
        return switch (model) {
            case TFM -> by == Party.AGENCY;
            case WSO, JEM -> exigent;
        };
    }
}

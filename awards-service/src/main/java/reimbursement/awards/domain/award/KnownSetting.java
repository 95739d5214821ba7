package reimbursement.awards.domain.award;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every setting that a policy has to make, and what the rules understand by it. Where they understand one value alone,
 * that the sources could be read otherwise is said by the setting, and another value is refused, so that nothing stands
 * in a policy and does nothing.
 */
public enum KnownSetting {
    /** What an award is per. */
    BAND_AMOUNTS("bands.amounts", new Accepted.Word(List.of("PER_ELIGIBLE_OFFICER"))),
    /** Which bounds a band includes. */
    BAND_BOUNDS("bands.bounds", new Accepted.Word(List.of("LOWER_INCLUDED_UPPER_EXCLUDED_BUT_100"))),
    /** What a quarter without assignments earns. */
    NO_ASSIGNMENTS("count.no-assignments", new Accepted.Word(List.of("NO_AWARD"))),
    /** Whose count stands once a dispute's window is over. */
    DECIDING_SOURCE("count.deciding-source", new Accepted.Word(List.of("ICE", "AGENCY"))),
    /** Days from the opening of a dispute on. */
    DISPUTE_WINDOW_DAYS("dispute.window-days", new Accepted.Whole(0, 365)),
    /** The published contracts of events say where a day ends. */
    DAY_ZONE("day.zone", new Accepted.Word(List.of("America/New_York"))),
    /** Whose officers earn awards. */
    ELIGIBILITY_MODEL("eligibility.model", new Accepted.Word(List.of("TFM"))),
    /** What a revocation or separation on the snapshot does. */
    ON_SNAPSHOT("eligibility.revoked-or-separated-on-snapshot", new Accepted.Word(List.of("EXCLUDED"))),
    /** What overall assistance weighs. */
    OVERALL_ASSISTANCE("overall-assistance.weight", new Accepted.Word(List.of("0"))),
    /** The first day of which costs count. */
    CLAIMS_FIRST_DAY("claims.first-day", new Accepted.Day()),
    /** Whose costs are reimbursed. */
    CLAIMS_MODELS("claims.models", new Accepted.Words(List.of("TFM", "WSO", "JEM"))),
    /** What days without eligibility take away. */
    CLAIMS_PRORATION("claims.proration", new Accepted.Word(List.of("BY_DAY", "WHOLE_LINE"))),
    /** How the salary of a fiscal year is found. */
    CLAIMS_ANNUAL_SALARY("claims.annual-salary", new Accepted.Word(List.of("RATES_IN_FORCE_BY_DAYS_HALF_UP_ONCE"))),
    /** Overtime, in percent of annual salary. */
    CLAIMS_OVERTIME_PERCENT("claims.overtime.percent", new Accepted.Whole(0, 100)),
    /** What overtime without a salary is worth. */
    CLAIMS_OVERTIME_WITHOUT_SALARY(
            "claims.overtime.without-salary", new Accepted.Word(List.of("DISALLOWED", "ALLOWED"))),
    /** Equipment of an officer, in a lifetime; up to a million dollars. */
    CLAIMS_EQUIPMENT("claims.equipment.per-officer", new Accepted.Dollars(0, 100_000_000)),
    /** Vehicles of an agency, in a lifetime; up to a hundred million dollars. */
    CLAIMS_VEHICLES("claims.vehicles.per-agency", new Accepted.Dollars(0, 10_000_000_000L)),
    /** What other sources pay. */
    CLAIMS_OTHER_FUNDING("claims.other-funding", new Accepted.Word(List.of("DEDUCTED_IN_FULL"))),
    /** How shares are rounded. */
    CLAIMS_SHARE_ROUNDING("claims.share.rounding", new Accepted.Word(List.of("DOWN"))),
    /** How limits are used up. */
    CLAIMS_CAPS_ORDER("claims.caps.order", new Accepted.Word(List.of("MONTH_AGENCY_LINE"))),
    /** Which of two agencies an officer counts for. */
    CLAIMS_OFFICER_IN_TWO_AGENCIES("claims.officer-in-two-agencies", new Accepted.Word(List.of("AUTHORISED_LAST"))),
    /** Annual pay that is taken for a mistake; up to a hundred million dollars. */
    CLAIMS_IMPLAUSIBLE_PAY("claims.pay.implausible-from", new Accepted.Dollars(1, 10_000_000_000L));

    private final String id;
    private final Accepted accepted;

    KnownSetting(String id, Accepted accepted) {
        this.id = id;
        this.accepted = accepted;
    }

    /** The setting of this name. */
    public static Optional<KnownSetting> named(String name) {
        return Arrays.stream(values()).filter(known -> known.id.equals(name)).findFirst();
    }

    /** Those that the rules of awards understand in one way alone. */
    static Stream<KnownSetting> fixedForAwards() {
        return Stream.of(BAND_AMOUNTS, BAND_BOUNDS, NO_ASSIGNMENTS, ELIGIBILITY_MODEL, ON_SNAPSHOT, OVERALL_ASSISTANCE);
    }

    /** Those that the rules of claims follow. */
    public static Stream<KnownSetting> ofClaims() {
        return Arrays.stream(values()).filter(known -> known.id.startsWith("claims."));
    }

    /** Its name, as policies carry it. */
    public String id() {
        return id;
    }

    /** What is wrong with a value, for a person; empty where a rule knows it. */
    public Optional<String> flawOf(String value) {
        return accepted.flawOf(value);
    }

    /**
     * Refuses what no rule knows.
     *
     * @throws IllegalArgumentException if the value is not accepted
     */
    public void mustSay(String value) {
        flawOf(value).ifPresent(flaw -> {
            throw new IllegalArgumentException("no rule knows " + value + " for " + id + ", which " + flaw);
        });
    }
}

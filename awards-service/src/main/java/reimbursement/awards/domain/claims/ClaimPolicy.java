package reimbursement.awards.domain.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.KnownSetting;
import reimbursement.awards.domain.award.PolicySettings;
import reimbursement.awards.domain.roster.Model;

/**
 * What a version of the policy says of claims; each setting stands there with its basis and source.
 *
 * @param version the policy's name, as decisions carry it
 * @param firstDay the first day of which costs count
 * @param models the models whose officers are reimbursed
 * @param proratesByDay whether days without eligibility take their part of salary, benefits and overtime; otherwise one
 *     eligible day carries the whole line
 * @param overtimePercent of annual salary, by officer and fiscal year
 * @param overtimeNeedsSalary whether overtime is disallowed where the claim has no salary of the officer
 * @param equipmentCents by officer, once in a lifetime
 * @param vehicleCents by agency, once in a lifetime
 * @param implausiblePayCents annual pay from which on it is taken for a mistake
 */
public record ClaimPolicy(
        String version,
        LocalDate firstDay,
        Set<Model> models,
        boolean proratesByDay,
        int overtimePercent,
        boolean overtimeNeedsSalary,
        long equipmentCents,
        long vehicleCents,
        long implausiblePayCents) {

    private static final int WHOLE_PERCENT = 100;

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException if one is missing, or says what no rule knows
     */
    public static ClaimPolicy of(AwardPolicy policy) {
        PolicySettings settings = policy.settings();
        KnownSetting.ofClaims()
                .forEach(known -> known.mustSay(settings.named(known.id()).value()));
        return new ClaimPolicy(
                policy.version(),
                LocalDate.parse(settings.named("claims.first-day").value()),
                models(settings.named("claims.models").value()),
                settings.named("claims.proration").value().equals("BY_DAY"),
                Integer.parseInt(settings.named("claims.overtime.percent").value()),
                settings.named("claims.overtime.without-salary").value().equals("DISALLOWED"),
                cents(settings.named("claims.equipment.per-officer").value()),
                cents(settings.named("claims.vehicles.per-agency").value()),
                cents(settings.named("claims.pay.implausible-from").value()));
    }

    boolean reimburses(Model model) {
        return models.contains(model);
    }

    /** How much overtime an annual salary allows over its fiscal year, rounded down: never more than the percentage. */
    long overtimeLimitCents(long annualSalaryCents) {
        return Math.multiplyExact(annualSalaryCents, (long) overtimePercent) / WHOLE_PERCENT;
    }

    private static Set<Model> models(String written) {
        Set<Model> models = EnumSet.noneOf(Model.class);
        Arrays.stream(written.split(",", -1)).map(Model::valueOf).forEach(models::add);
        return models;
    }

    private static long cents(String dollars) {
        return new BigDecimal(dollars).movePointRight(2).longValueExact();
    }
}

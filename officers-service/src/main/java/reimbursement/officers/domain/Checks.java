package reimbursement.officers.domain;

import static reimbursement.officers.domain.Outcome.refused;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an agency attests of a candidate: US citizenship, a background check and, for the task force, two years in law enforcement
 * (programme.md, "Officers", published). An absent value was attested by nobody.
 *
 * @param backgroundCheckedOn the day of the background check
 * @param inLawEnforcementSince first day in law enforcement
 */
@Embeddable
public record Checks(
        @Nullable Boolean citizen,
        @Nullable LocalDate backgroundCheckedOn,

        @Column(name = "in_law_enforcement_since") @Nullable LocalDate inLawEnforcementSince) {

    /** Nothing was attested. */
    public static final Checks NONE = new Checks(null, null, null);

    private static final int YEARS = 2;

    /** These, and what they leave open as it was attested before. */
    public Checks over(Checks before) {
        return new Checks(
                citizen == null ? before.citizen : citizen,
                backgroundCheckedOn == null ? before.backgroundCheckedOn : backgroundCheckedOn,
                inLawEnforcementSince == null ? before.inLawEnforcementSince : inLawEnforcementSince);
    }

    /**
     * Why a candidate with these checks may not be authorised for a model from a day on.
     *
     * @param all whether what nobody attested stands in the way too; a setting, for older records attest nothing
     */
    public Optional<Outcome> refusal(Model model, LocalDate from, boolean all) {
        if (Boolean.FALSE.equals(citizen)) {
            return Optional.of(refused(Rule.NOT_A_CITIZEN, "A candidate is a citizen of the United States"));
        }
        if (backgroundCheckedOn != null && backgroundCheckedOn.isAfter(from)) {
            return Optional.of(refused(Rule.BEFORE_BACKGROUND_CHECK, "Background checked on " + backgroundCheckedOn));
        }
        if (model == Model.TFM
                && inLawEnforcementSince != null
                && inLawEnforcementSince.plusYears(YEARS).isAfter(from)) {
            return Optional.of(
                    refused(Rule.TOO_SHORT_IN_LAW_ENFORCEMENT, "In law enforcement since " + inLawEnforcementSince));
        }
        return all && !complete(model)
                ? Optional.of(refused(Rule.CHECKS_MISSING, "Not all checks of the candidate are attested"))
                : Optional.empty();
    }

    private boolean complete(Model model) {
        return citizen != null && backgroundCheckedOn != null && (model != Model.TFM || inLawEnforcementSince != null);
    }
}

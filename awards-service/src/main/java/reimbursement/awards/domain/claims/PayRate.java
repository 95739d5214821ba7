package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import reimbursement.awards.domain.roster.Origin;

/**
 * An annual salary in force from a day on, until another one is.
 *
 * @param agencyId the agency that pays it
 * @param annualCents gross salary of a full year at this rate
 */
public record PayRate(UUID officerId, UUID agencyId, LocalDate from, long annualCents, Origin origin) {

    /** Of two rates from the same day the one recorded later is in force, whichever arrived first. */
    static final Comparator<PayRate> IN_FORCE_LAST = Comparator.comparing(PayRate::from)
            .thenComparing(rate -> rate.origin().recordedAt())
            .thenComparing(PayRate::agencyId);
}

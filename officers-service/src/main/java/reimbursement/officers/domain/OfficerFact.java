package reimbursement.officers.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Something that became true of an officer on a day. */
public sealed interface OfficerFact permits RosterFact, AuthorisationExpired, PaySet {
    UUID officerId();

    UUID agencyId();

    /** The day from which it holds. */
    LocalDate effectiveOn();
}

package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Something that became true of an agency, to be published under the agency's key. */
public sealed interface AgencyFact
        permits AgencyRegistered,
                AgencyRenamed,
                AgencyMerged,
                AgreementSigned,
                AgreementSuspended,
                AgreementReinstated,
                TerminationNoticed,
                AgreementTerminated,
                EnrolmentApproved,
                EnrolmentWithdrawn,
                StandingAttested {

    /** The agency that it is true of. */
    UUID agencyId();

    /** The first day on which it holds, America/New_York. */
    LocalDate effectiveOn();
}

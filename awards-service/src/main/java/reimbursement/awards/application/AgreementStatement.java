package reimbursement.awards.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.claims.AgreementHistory;
import reimbursement.awards.domain.claims.EnrolmentDecision;
import reimbursement.awards.domain.roster.Model;

/** Something that agreements-service said of an agency's agreements or enrolment, as claims need it. */
public sealed interface AgreementStatement {

    /** The agency. */
    UUID agencyId();

    /** Something that changes an agreement. */
    sealed interface OfAgreement extends AgreementStatement {

        /** The agreement. */
        UUID agreementId();

        /** Its model. */
        Model model();

        /** The agreement once this is said of it. */
        AgreementHistory after(AgreementHistory before);
    }

    /** It takes effect. */
    record Signed(UUID agreementId, UUID agencyId, Model model, LocalDate on) implements OfAgreement {
        @Override
        public AgreementHistory after(AgreementHistory before) {
            return before.signed(model, on);
        }
    }

    /**
     * It is suspended.
     *
     * @param until the last day; null until further notice
     */
    record Suspended(
            UUID agreementId,
            UUID agencyId,
            Model model,
            LocalDate from,
            @Nullable LocalDate until) implements OfAgreement {
        @Override
        public AgreementHistory after(AgreementHistory before) {
            return before.suspended(from, until);
        }
    }

    /** A suspension is lifted; the first day on which the agreement holds again. */
    record Reinstated(UUID agreementId, UUID agencyId, Model model, LocalDate on) implements OfAgreement {
        @Override
        public AgreementHistory after(AgreementHistory before) {
            return before.reinstated(on);
        }
    }

    /** It ended; the first day without it. */
    record Ended(UUID agreementId, UUID agencyId, Model model, LocalDate on) implements OfAgreement {
        @Override
        public AgreementHistory after(AgreementHistory before) {
            return before.ended(on);
        }
    }

    /** The agency's enrolment was decided. */
    record Enrolment(UUID agencyId, EnrolmentDecision decision) implements AgreementStatement {}
}

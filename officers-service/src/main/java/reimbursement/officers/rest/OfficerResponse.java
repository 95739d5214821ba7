package reimbursement.officers.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.officers.application.OfficerFile;
import reimbursement.officers.domain.Authorisation;
import reimbursement.officers.domain.Checks;
import reimbursement.officers.domain.Exam;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.Training;
import reimbursement.officers.domain.TrainingPlan;
import reimbursement.officers.domain.Transfer;

/** An officer as answered: the name for the programme and the agency alone, pay for nobody here. */
record OfficerResponse(
        UUID id,
        UUID agencyId,
        String officerNumber,
        Optional<String> name,
        String status,
        LocalDate nominatedOn,
        Optional<LocalDate> separatedOn,
        List<TrainingResponse> trainings,
        List<AuthorisationResponse> authorisations,
        List<TransferResponse> transfers,
        Optional<ChecksResponse> checks) {

    /** {@code effectiveOn} is the first day with the new agency. */
    record TransferResponse(UUID fromAgencyId, UUID toAgencyId, LocalDate effectiveOn) {
        static TransferResponse of(Transfer transfer) {
            return new TransferResponse(transfer.fromAgencyId(), transfer.toAgencyId(), transfer.on());
        }
    }

    /** What was attested of the candidate, for those who may know the name. */
    record ChecksResponse(
            @Nullable Boolean citizen,
            @Nullable LocalDate backgroundCheckedOn,
            @Nullable LocalDate inLawEnforcementSince) {
        static ChecksResponse of(Checks checks) {
            return new ChecksResponse(checks.citizen(), checks.backgroundCheckedOn(), checks.inLawEnforcementSince());
        }
    }

    /** One sitting of an exam; {@code score} in whole percent. */
    record SittingResponse(int score, LocalDate effectiveOn) {
        static List<SittingResponse> of(Exam exam) {
            List<SittingResponse> sittings = new ArrayList<>();
            if (exam.score() != null && exam.takenOn() != null) {
                sittings.add(new SittingResponse(exam.score(), exam.takenOn()));
            }
            if (exam.retakeScore() != null && exam.retakenOn() != null) {
                sittings.add(new SittingResponse(exam.retakeScore(), exam.retakenOn()));
            }
            return sittings;
        }
    }

    /** A start that nobody wrote down is absent. */
    record TrainingResponse(
            Model model,
            Optional<LocalDate> startedOn,
            Optional<LocalDate> trainedOn,
            int requiredHours,
            Optional<Integer> hours,
            List<SittingResponse> exam) {
        static TrainingResponse of(Training training) {
            return new TrainingResponse(
                    training.model(),
                    training.startedOn(),
                    training.trainedOn(),
                    TrainingPlan.hours(training.model()),
                    training.hours(),
                    SittingResponse.of(training.exam()));
        }
    }

    /** {@code until} is the last day included, {@code revokedOn} the first day without. */
    record AuthorisationResponse(
            UUID id, UUID agreementId, Model model, LocalDate from, LocalDate until, Optional<LocalDate> revokedOn) {
        static AuthorisationResponse of(Authorisation authorisation) {
            return new AuthorisationResponse(
                    authorisation.id(),
                    authorisation.agreementId(),
                    authorisation.model(),
                    authorisation.from(),
                    authorisation.until(),
                    authorisation.revokedOn());
        }
    }

    static OfficerResponse of(OfficerFile file) {
        Officer officer = file.officer();
        return new OfficerResponse(
                officer.id(),
                officer.agencyId(),
                officer.officerNumber(),
                file.name(),
                file.status().code(),
                officer.nominatedOn(),
                officer.separatedOn(),
                officer.trainings().stream().map(TrainingResponse::of).toList(),
                officer.authorisations().stream().map(AuthorisationResponse::of).toList(),
                officer.transfers().stream().map(TransferResponse::of).toList(),
                file.name().map(_ -> ChecksResponse.of(officer.checks())));
    }
}

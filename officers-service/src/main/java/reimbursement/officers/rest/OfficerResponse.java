package reimbursement.officers.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.officers.application.OfficerFile;
import reimbursement.officers.domain.Authorisation;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.Training;

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
        List<AuthorisationResponse> authorisations) {

    /** A start that nobody wrote down is absent. */
    record TrainingResponse(Model model, Optional<LocalDate> startedOn, Optional<LocalDate> trainedOn) {
        static TrainingResponse of(Training training) {
            return new TrainingResponse(training.model(), training.startedOn(), training.trainedOn());
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
                officer.authorisations().stream().map(AuthorisationResponse::of).toList());
    }
}

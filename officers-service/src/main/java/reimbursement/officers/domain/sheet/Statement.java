package reimbursement.officers.domain.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import reimbursement.officers.domain.Model;

/** A sound row: what an agency says of one officer and one model. */
public record Statement(
        SheetRow row,
        UUID agencyId,
        String officerNumber,
        String name,
        Model model,
        LocalDate nominatedOn,
        Optional<LocalDate> trainingStartedOn,
        Optional<LocalDate> trainedOn,
        Optional<LocalDate> authorisedFrom,
        Optional<UUID> agreementId,
        Optional<Pay> pay) {

    /** This row, turned away after all. */
    public Finding reject(Column column, Reason reason) {
        return Finding.in(row, column, reason);
    }

    Finding reject(Column column, String reason) {
        return Finding.in(row, column, reason);
    }
}

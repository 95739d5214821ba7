package reimbursement.agreements.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.USState;
import reimbursement.agreements.domain.sheet.SheetChange;

/** What a sheet says otherwise than was held before it. */
@Schema(name = "SheetChange")
record SheetChangeView(
        SheetChangeKind kind,

        @Schema(description = "Row of the sheet; absent where the sheet says nothing")
        Optional<Integer> row,

        @Schema(description = "The agency held; absent for one that was unknown")
        Optional<UUID> agencyId,

        String agency,
        USState state,
        AgencyType type,
        Optional<Model> heldModel,
        Optional<LocalDate> heldSignedOn,
        Optional<Model> model,
        Optional<LocalDate> signedOn,

        @Schema(description = "The name in the sheet, where the agency was probably renamed")
        Optional<String> sheetName,

        @Schema(description = "The sheet lists nothing at all of the agency")
        boolean agencyGone,

        @Schema(description = "The agency held is enrolled on the sheet's day")
        boolean enrolled) {

    static SheetChangeView of(SheetChange change) {
        return new SheetChangeView(
                SheetChangeKind.of(change.kind()),
                change.row(),
                change.agencyId(),
                change.agency(),
                change.state(),
                change.type(),
                change.heldModel(),
                change.heldSignedOn(),
                change.model(),
                change.signedOn(),
                change.sheetName(),
                change.agencyGone(),
                change.enrolled());
    }
}

package reimbursement.agreements.domain.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.USState;

/**
 * One difference between a sheet and what is held.
 *
 * @param row of the sheet, as a spreadsheet numbers it; empty where the sheet says nothing
 * @param agencyId the agency held; empty where none is
 * @param agency its name: as held, or else as the sheet has it
 * @param heldModel the model held; empty where nothing is
 * @param heldSignedOn the signature held; empty where nothing is
 * @param model the sheet's model; empty where the sheet says nothing
 * @param signedOn the sheet's signature; empty where the sheet says nothing
 * @param sheetName the name that the sheet gives to a known agency that was probably renamed
 * @param agencyGone whether the sheet lists nothing at all of the agency
 * @param enrolled whether the agency held is enrolled on the sheet's day
 */
public record SheetChange(
        ChangeKind kind,
        Optional<Integer> row,
        Optional<UUID> agencyId,
        String agency,
        USState state,
        AgencyType type,
        Optional<Model> heldModel,
        Optional<LocalDate> heldSignedOn,
        Optional<Model> model,
        Optional<LocalDate> signedOn,
        Optional<String> sheetName,
        boolean agencyGone,
        boolean enrolled) {

    static SheetChange added(RowReading.Accepted row, Optional<HeldAgency> agency) {
        AgreementLine line = row.line();
        return new SheetChange(
                ChangeKind.ADDED,
                Optional.of(row.row()),
                agency.map(HeldAgency::id),
                agency.map(HeldAgency::name).orElse(line.agency()),
                line.state(),
                agency.map(held -> held.key().type()).orElse(line.key().type()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(line.model()),
                Optional.of(line.signedOn()),
                Optional.empty(),
                false,
                agency.map(HeldAgency::enrolled).orElse(false));
    }

    /** A row that stands for an agreement held, under another signature, model or name. */
    static SheetChange of(
            ChangeKind kind, RowReading.Accepted row, HeldAgency agency, HeldAgency.HeldAgreement agreement) {
        AgreementLine line = row.line();
        return new SheetChange(
                kind,
                Optional.of(row.row()),
                Optional.of(agency.id()),
                agency.name(),
                agency.key().state(),
                agency.key().type(),
                Optional.of(agreement.model()),
                Optional.of(agreement.signedOn()),
                Optional.of(line.model()),
                Optional.of(line.signedOn()),
                kind == ChangeKind.PROBABLY_RENAMED ? Optional.of(line.agency()) : Optional.empty(),
                false,
                agency.enrolled());
    }

    static SheetChange gone(HeldAgency agency, HeldAgency.HeldAgreement agreement, boolean agencyGone) {
        return new SheetChange(
                ChangeKind.GONE,
                Optional.empty(),
                Optional.of(agency.id()),
                agency.name(),
                agency.key().state(),
                agency.key().type(),
                Optional.of(agreement.model()),
                Optional.of(agreement.signedOn()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                agencyGone,
                agency.enrolled());
    }
}

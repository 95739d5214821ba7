package reimbursement.agreements.domain.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.Agreement;

/** What is to be told of a line once it is held against the agency that it means. */
public final class LineMatch {

    private LineMatch() {}

    /** Where the line writes the agency otherwise than we hold it; what we hold stays. */
    public static List<Finding> differences(RowReading.Accepted row, Agency agency) {
        List<Finding> differences = new ArrayList<>();
        AgreementLine line = row.line();
        if (!line.agency().equals(agency.name())) {
            differences.add(
                    Finding.of(row.row(), SheetColumn.AGENCY.title(), line.agency(), "read as " + agency.name()));
        }
        line.county()
                .filter(county -> agency.county().filter(county::equals).isEmpty())
                .ifPresent(county -> {
                    String held = agency.county().orElse("no county");
                    differences.add(Finding.of(
                            row.row(),
                            SheetColumn.COUNTY.title(),
                            county,
                            "the agency is held with " + held + ", which stays"));
                });
        return differences;
    }

    /** Whether this very agreement is held already, be it live or ended. */
    public static boolean isHeld(AgreementLine line, Collection<Agreement> held) {
        return held.stream()
                .anyMatch(agreement -> agreement.model() == line.model()
                        && agreement.signedOn().equals(line.signedOn()));
    }

    /** The line is signed on another day than the agreement that it would stand beside. */
    public static Finding otherSignature(RowReading.Accepted row, Collection<Agreement> held) {
        LocalDate signedOn = row.line().signedOn();
        String what = held.stream()
                .filter(agreement -> agreement.model() == row.line().model())
                .filter(agreement ->
                        agreement.endsOn().filter(end -> !end.isAfter(signedOn)).isEmpty())
                .map(Agreement::signedOn)
                .findFirst()
                .map(other -> "the agreement held was signed on " + other
                        + " and has not ended: a renewal or correction is for a person to record")
                .orElse("not accepted");
        return Finding.of(row.row(), SheetColumn.SIGNED.title(), signedOn.toString(), what);
    }

    /** Without a type the name fits several agencies. */
    public static Finding ambiguous(RowReading.Accepted row) {
        return Finding.of(
                row.row(),
                SheetColumn.AGENCY.title(),
                row.line().agency(),
                "several agencies of that state and name, and no type to tell them apart");
    }

    /** The row stands for an agency that the sheet no longer lists under the name that is held. */
    public static Finding probablyRenamed(RowReading.Accepted row, String heldName) {
        return Finding.of(
                row.row(),
                SheetColumn.AGENCY.title(),
                row.line().agency(),
                "probably " + heldName + " under another name: for a person to confirm or to register");
    }

    /** The agency is no more. */
    public static Finding merged(RowReading.Accepted row) {
        return Finding.of(
                row.row(),
                SheetColumn.AGENCY.title(),
                row.line().agency(),
                "the agency was merged into another, which stands in its place: for a person to record");
    }
}

package reimbursement.agreements.application;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import reimbursement.agreements.domain.sheet.ChangeKind;
import reimbursement.agreements.domain.sheet.SheetChange;

/** What a sheet differs in, as its import needs it. */
record SheetChangeList(List<SheetChange> changes) {

    /** Rows that wait for a person, with the name of the agency that they probably mean. */
    Map<Integer, String> heldBack() {
        return changes.stream()
                .filter(change -> change.kind() == ChangeKind.PROBABLY_RENAMED)
                .collect(toMap(change -> change.row().orElseThrow(), SheetChange::agency));
    }

    long count(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}

package reimbursement.officers.domain.sheet;

import java.util.List;
import reimbursement.officers.domain.OfficerFact;

/** What a sound row comes to, beside the record. */
public sealed interface Reconciled {

    /** The facts that are news, in the order in which they are to be told. */
    record News(List<OfficerFact> facts) implements Reconciled {}

    record Contradicted(Finding finding) implements Reconciled {}
}

package reimbursement.kit.imports;

import java.util.List;
import java.util.Map;

/**
 * What a run has to write down.
 *
 * @param findings those not written yet
 * @param firstNumber the number of the first of them within the run
 */
record RunProgress(int rows, int rowsDone, Map<String, Long> counts, List<ImportFinding> findings, int firstNumber) {}

package reimbursement.kit.imports;

import java.util.Map;
import java.util.UUID;
import reimbursement.kit.caller.Actor;

/**
 * A run that this process holds.
 *
 * @param holder made for this claim alone; whoever still writes under it holds the run
 * @param attempts how often the run was claimed, this time included
 */
record ClaimedRun(
        UUID id,
        UUID holder,
        String kind,
        String mediaType,
        byte[] content,
        Map<String, String> parameters,
        Actor submitter,
        int attempts) {}

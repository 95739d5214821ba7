package reimbursement.kit.imports;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import reimbursement.kit.caller.Actor;

/**
 * A run that this process holds.
 *
 * @param holder made for this claim alone; whoever still writes under it holds the run
 * @param content opens it; one that cannot be opened fails this run alone
 * @param attempts how often the run was claimed, this time included
 */
record ClaimedRun(
        UUID id,
        UUID holder,
        String kind,
        String mediaType,
        Supplier<byte[]> content,
        Map<String, String> parameters,
        Actor submitter,
        int attempts) {}

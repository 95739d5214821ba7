package reimbursement.kit.event;

import org.jspecify.annotations.Nullable;

/**
 * What a replay did.
 *
 * @param applied events applied now
 * @param stoppedAt the sequence of the event that still cannot be applied, absent if none is left
 * @param detail why it cannot
 */
record Replayed(
        int applied, @Nullable Long stoppedAt, @Nullable String detail) {}

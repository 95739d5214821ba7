package reimbursement.local.programme;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agency with a task-force agreement, as the agreements service lists it.
 *
 * @param name state and name: what the seed hangs on, for ids differ from run to run
 */
public record TaskForceAgency(UUID id, String name, LocalDate signedOn) {}

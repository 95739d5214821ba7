package reimbursement.officers.application;

import java.util.Optional;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.OfficerStatus;

/**
 * An officer as a caller may see it.
 *
 * @param status as of today
 * @param name only for callers who may know names
 */
public record OfficerFile(Officer officer, OfficerStatus status, Optional<String> name) {}

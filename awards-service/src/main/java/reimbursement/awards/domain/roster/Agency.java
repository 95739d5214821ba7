package reimbursement.awards.domain.roster;

import java.util.UUID;

/**
 * An agency as this service needs it: that it exists, and what people call it.
 *
 * @param state postal code of two letters
 */
public record Agency(UUID id, String name, String state) {}

package reimbursement.kit.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A decision as it was recorded.
 *
 * @param actor who decided: a token's subject, or {@code system}
 * @param action what was done, kebab-case
 * @param subject what it was done to, such as {@code payment/0197…}
 * @param detail what changed
 */
public record AuditEntry(
        UUID id, Instant at, String actor, String action, String subject, Map<String, String> detail) {}

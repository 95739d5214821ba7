package reimbursement.kit.idempotency;

import java.util.Map;

/**
 * An answer as it was given.
 *
 * @param headers those that the resource set itself
 * @param body JSON; empty where there was none
 */
record KeptAnswer(int status, Map<String, String> headers, String body) {}

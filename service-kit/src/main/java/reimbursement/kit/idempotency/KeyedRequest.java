package reimbursement.kit.idempotency;

/**
 * A request under a key.
 *
 * @param caller the token's subject, and its agency: keys of different callers are different keys
 * @param key what the caller made up, 1 to 255 visible ASCII characters
 * @param digest SHA-256 of method, address and body: what the same key may not say otherwise
 */
record KeyedRequest(String caller, String key, byte[] digest) {}

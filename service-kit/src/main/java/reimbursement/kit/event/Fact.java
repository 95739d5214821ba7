package reimbursement.kit.event;

/**
 * A fact to publish in the transaction that made it true.
 *
 * @param topic the topic that this service owns
 * @param key what the fact is about; facts of one key stay in order
 * @param type the contract's name without prefix and version, such as {@code officer-trained}
 * @param data a record that the contract's schema describes; a missing {@code recordedAt} is filled in
 */
public record Fact(String topic, String key, String type, Object data) {}

package reimbursement.kit.event;

/**
 * Whether this database holds everything that was ever said from it and heard by it. One restored to an earlier moment
 * does not: from it nothing may be published, decided or applied until it is recovered.
 */
public interface DatabaseAge {
    /**
     * Compares the database with the topics.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer; then nothing is known
     */
    void examine();

    /** Known to be older than the topics, and this thread is not the one that recovers it. */
    boolean forbidsWriting();

    /** Known to hold everything, or this thread is the one that sees to it. */
    boolean allowsApplying();
}

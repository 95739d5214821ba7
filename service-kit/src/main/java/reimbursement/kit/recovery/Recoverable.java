package reimbursement.kit.recovery;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How a service makes good what a restored database has lost; at most one bean. A service without one cannot be recovered
 * from topics: its database has to come back as it was.
 */
public interface Recoverable {
    /**
     * Takes back what lost events of one key say, in the current transaction and without saying it again. What they say of
     * the revisions of attestations must be taken back, or the next ones would be void to those who know the lost ones. Is
     * asked twice: before upstream is heard again, and after that for what was not taken back.
     *
     * @param events in the order in which they were said, topic by topic
     * @return the ids of those whose content the database holds now
     */
    Set<UUID> takeBack(String key, List<LostEvent> events);

    /** Says all that holds under a key again, in the current transaction. */
    void restate(String key);
}

package reimbursement.kit.event;

import java.util.List;
import java.util.Map;

/** What a service reads of one topic; a bean for each topic. */
public interface EventReader<E> {
    /** The topic's full name. */
    String topic();

    /** The record for each contract that is read; events of other contracts only move the key's sequence. */
    Map<String, Class<? extends E>> types();

    /**
     * Applies events in their order, in the transaction that also moves their keys' sequences. Loads what a batch needs
     * at once. If it throws, nothing of the batch holds and the events come again one by one.
     *
     * @throws Refusal to park the event, when the batch holds just one
     */
    void apply(List<ReceivedEvent<E>> events);
}

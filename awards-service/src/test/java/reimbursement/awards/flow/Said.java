package reimbursement.awards.flow;

import java.util.Map;

/**
 * An event that a service upstream says: the next one of its key on its topic.
 *
 * @param recordedAt when it learned of it, as it is written in the event
 */
record Said(String topic, String key, String type, Map<String, ?> data, String recordedAt) {

    static final String AGREEMENTS = "reimbursement.agreements";
    static final String OFFICERS = "reimbursement.officers";
    static final String PAY = "reimbursement.pay";
    private static final String NOW = "2027-12-01T15:00:00Z";

    Said(String topic, String key, String type, Map<String, ?> data) {
        this(topic, key, type, data, NOW);
    }
}

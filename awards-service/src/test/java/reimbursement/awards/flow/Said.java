package reimbursement.awards.flow;

import java.util.Map;

/** An event that a service upstream says: the next one of its key on its topic. */
record Said(String topic, String key, String type, Map<String, ?> data) {

    static final String AGREEMENTS = "reimbursement.agreements";
    static final String OFFICERS = "reimbursement.officers";
}

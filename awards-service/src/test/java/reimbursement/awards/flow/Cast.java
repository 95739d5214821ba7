package reimbursement.awards.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.Ids;

/** Who the numbers of a history are, when it is played. */
final class Cast {

    private final Map<String, UUID> ids = new HashMap<>();

    UUID agency(int number) {
        return of("agency", number);
    }

    UUID agreement(int number) {
        return of("agreement", number);
    }

    UUID officer(int number) {
        return of("officer", number);
    }

    UUID authorisation(int number) {
        return of("authorisation", number);
    }

    private UUID of(String kind, int number) {
        return ids.computeIfAbsent(kind + number, absent -> Ids.next());
    }
}

package reimbursement.system.faults;

import java.time.Duration;

/**
 * Something that happens to one part.
 *
 * @param before how long after the fault before it, in the same lane
 * @param lasting how long the part stays away before it is started or continued
 */
record Fault(int number, Kind kind, String part, Duration before, Duration lasting) {
    enum Kind {
        /** kill -9, and a new start. */
        KILL,
        /** SIGTERM, and a new start. */
        TERMINATE,
        /** SIGSTOP for longer than the brokers wait for a consumer, and SIGCONT. */
        SUSPEND,
        /** A replica's connections to its database are closed, and it gets no new ones. */
        CUT,
        /** A replica's connections to its database stay, and nothing comes through. */
        SILENCE,
        /** What a replica and its database say to each other is held up. */
        SLOW;

        boolean ofLink() {
            return this == CUT || this == SILENCE || this == SLOW;
        }
    }

    @Override
    public String toString() {
        return "#%d %s %s for %.1f s".formatted(number, kind, part, lasting.toMillis() / 1000.0);
    }
}

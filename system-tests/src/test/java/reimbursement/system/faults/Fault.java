package reimbursement.system.faults;

import java.time.Duration;

/**
 * Something that happens to one part.
 *
 * @param before how long after the fault before it, in the same lane
 * @param lasting how long the part stays away, or is disturbed
 */
record Fault(int number, Kind kind, String part, Duration before, Duration lasting) {
    /** What happens, and to which parts it can. */
    enum Kind {
        /** kill -9, and a new start. */
        KILL(Whom.ALL),
        /** SIGTERM under load, and a new start. */
        TERMINATE(Whom.ALL),
        /** SIGSTOP for longer than the broker waits for a consumer, and SIGCONT. */
        SUSPEND(Whom.ALL),
        /** A replica's connections to its database are closed, and it gets no new ones. */
        CUT_DATABASE(Whom.REPLICAS),
        /** A replica's connections to its database stay, and nothing comes through. */
        SILENCE_DATABASE(Whom.REPLICAS),
        /** What a replica and its database say to each other is held up. */
        SLOW_DATABASE(Whom.REPLICAS),
        /** A replica's connections to the broker are closed, and it gets no new ones. */
        CUT_BROKER(Whom.REPLICAS),
        /** A replica's connections to the broker stay, and nothing comes through. */
        SILENCE_BROKER(Whom.REPLICAS),
        /** What a replica and the broker say to each other is held up. */
        SLOW_BROKER(Whom.REPLICAS),
        /** All connections of a replica's pool wait for a lock that somebody else holds. */
        EXHAUST(Whom.REPLICAS),
        /** All replicas of the service, one after the other, end in order and start as another build. */
        ROLL(Whom.REPLICAS),
        /** Records that stand on the topics already are sent again, out of their order. */
        REPEAT(Whom.BROKER);

        private final Whom whom;

        Kind(Whom whom) {
            this.whom = whom;
        }

        boolean canHappenTo(String part) {
            return switch (whom) {
                case ALL -> true;
                case REPLICAS -> part.contains("-");
                case BROKER -> part.equals("kafka");
            };
        }
    }

    /** Replicas bear a number after a dash. */
    private enum Whom {
        ALL,
        REPLICAS,
        BROKER
    }

    @Override
    public String toString() {
        return "#%d %s %s for %.1f s".formatted(number, kind, part, lasting.toMillis() / 1000.0);
    }
}

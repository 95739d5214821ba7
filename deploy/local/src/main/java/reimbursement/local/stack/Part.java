package reimbursement.local.stack;

/** One process of the stack. It can be killed and started again, on the same port, as the fault tests do. */
public sealed interface Part permits PostgresPart, BrokerPart, ServicePart {
    /** For people and log files: {@code officers-1}. */
    String name();

    /** Where it listens. */
    String address();

    /** The process id; a part that was never started has none. */
    long pid();

    /** Starts it and waits until it answers. */
    void start();

    /** Stops it in order; a part that does not run is left alone. */
    void stop();

    /** Kills it, as a crash would. */
    void kill();
}

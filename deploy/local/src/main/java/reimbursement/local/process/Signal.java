package reimbursement.local.process;

/** What a process can be told. */
public enum Signal {
    TERM,
    INT,
    KILL,
    STOP;

    /** Sends it. */
    public void send(long pid) {
        Commands.run("kill", "-" + name(), Long.toString(pid));
    }
}

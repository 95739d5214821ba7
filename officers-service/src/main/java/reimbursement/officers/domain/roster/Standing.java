package reimbursement.officers.domain.roster;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency's latest standing in a closed quarter as this context heard it, and what it last answered. */
@Entity
public class Standing {
    @EmbeddedId
    private AgencyQuarter id;

    private LocalDate snapshotOn;
    private int revision;
    private int rosterRevision;
    private int rosterRows;
    private @Nullable String rosterSha256;

    protected Standing() {}

    public Standing(AgencyQuarter id, LocalDate snapshotOn, int revision) {
        this.id = id;
        this.snapshotOn = snapshotOn;
        this.revision = revision;
    }

    /** False if this revision is no news: heard before, or overtaken by a higher one. */
    public boolean revise(int newRevision, LocalDate newSnapshotOn) {
        if (newRevision <= revision) {
            return false;
        }
        revision = newRevision;
        snapshotOn = newSnapshotOn;
        return true;
    }

    /** The next answer to the standing held. */
    public RosterAttested attest(RosterHash roster) {
        rosterRevision++;
        rosterRows = roster.rows();
        rosterSha256 = roster.sha256();
        return new RosterAttested(id, snapshotOn, rosterRevision, revision, roster);
    }

    /** Takes back an answer that was given once and has been lost since; the next one has a higher revision. */
    public void takeBack(RosterAttested given) {
        revise(given.standingRevision(), given.snapshotOn());
        if (given.revision() > rosterRevision) {
            rosterRevision = given.revision();
            rosterRows = given.roster().rows();
            rosterSha256 = given.roster().sha256();
        }
    }

    /** Whether a fact that holds from that day on belongs into this quarter's roster. */
    public boolean concernedBy(LocalDate effectiveOn) {
        return !effectiveOn.isAfter(snapshotOn);
    }

    /** The roster last attested, if any. */
    public Optional<RosterHash> answer() {
        return Optional.ofNullable(rosterSha256).map(sha256 -> new RosterHash(rosterRows, sha256));
    }

    public AgencyQuarter id() {
        return id;
    }

    public UUID agencyId() {
        return id.agencyId();
    }

    public LocalDate snapshotOn() {
        return snapshotOn;
    }
}

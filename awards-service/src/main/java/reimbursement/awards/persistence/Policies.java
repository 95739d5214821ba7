package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Band;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.award.PolicySettings;
import reimbursement.awards.domain.policy.PolicyRecord;
import reimbursement.awards.domain.policy.PolicyTerms;
import reimbursement.awards.domain.policy.ProposedBand;

/** The versions of the award policy, only ever added, each behind all others. */
@ApplicationScoped
public class Policies {

    private static final String ALL = """
            select version, effective_from, lead(effective_from) over (order by effective_from) - 1
            from award_policy order by effective_from
            """;
    private static final String ADOPTED = """
            select version, based_on, authors, adopted_by, adopted_at, reason from award_policy
            where adopted_by is not null
            """;
    private static final String ADD = """
            insert into award_policy (version, effective_from, based_on, authors, adopted_by, adopted_at, reason)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    Policies(Database database) {
        this.database = database;
    }

    /** Every version, the earliest first. */
    public List<AwardPolicy> all() {
        // the versions first: one that is added between the selects is not seen, and none is seen without its parts
        List<Version> versions = database.query(
                ALL,
                row -> new Version(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
        Map<String, List<ProposedBand>> bands = PolicyParts.OF_VERSIONS.bands(database);
        Map<String, List<PolicySetting>> settings = PolicyParts.OF_VERSIONS.settings(database);
        return versions.stream()
                .map(of -> new AwardPolicy(
                        of.name(),
                        of.from(),
                        of.until(),
                        bands.getOrDefault(of.name(), List.of()).stream()
                                .map(band -> new Band(band.fromPercent(), band.toPercent(), band.centsPerOfficer()))
                                .toList(),
                        new PolicySettings(settings.getOrDefault(of.name(), List.of()))))
                .toList();
    }

    /** Who adopted each version; those that came by migration are left out. */
    public Map<String, PolicyRecord> records() {
        Map<String, PolicyRecord> records = new HashMap<>();
        database.query(ADOPTED, Policies::adopted).forEach(of -> records.put(of.version(), of));
        return records;
    }

    /** Adds a version; {@link #lock} is held. */
    public void add(LocalDate effectiveFrom, PolicyRecord adopted, PolicyTerms terms) {
        database.update(
                ADD,
                adopted.version(),
                effectiveFrom,
                adopted.basedOn(),
                Columns.texts(adopted.authors(), author -> author),
                adopted.adoptedBy(),
                Columns.timestamp(adopted.adoptedAt()),
                adopted.reason());
        PolicyParts.OF_VERSIONS.keep(database, adopted.version(), terms);
    }

    /** Makes this transaction the only one that adds a version, while no quarter is being closed. */
    public void lock() {
        database.query("select pg_advisory_xact_lock(hashtext('award_policy'))", row -> true);
    }

    /** Keeps versions from being added until the transaction ends. */
    public void holdStill() {
        database.query("select pg_advisory_xact_lock_shared(hashtext('award_policy'))", row -> true);
    }

    private static PolicyRecord adopted(ResultSet row) throws SQLException {
        return new PolicyRecord(
                row.getString(1),
                row.getString(2),
                Columns.texts(row.getArray(3)),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6));
    }

    private record Version(
            String name, LocalDate from, @Nullable LocalDate until) {}
}

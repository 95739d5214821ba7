package reimbursement.awards.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.policy.PolicyDraft;
import reimbursement.awards.domain.policy.PolicyTerms;
import reimbursement.awards.domain.policy.ProposedBand;

/** The drafts of policies, until each is adopted or discarded. */
@ApplicationScoped
public class PolicyDrafts {

    private static final String SELECT = "select version, based_on, revision, authors, written_at from policy_draft";
    private static final String ADD = """
            insert into policy_draft (version, based_on, revision, authors, written_at) values (?, ?, ?, ?, ?)
            """;

    private final Database database;

    PolicyDrafts(Database database) {
        this.database = database;
    }

    /** Every draft, by name. */
    public List<PolicyDraft> all() {
        return read(SELECT + " order by version collate \"C\"");
    }

    /** How many there are. */
    public int count() {
        return database.query("select count(*) from policy_draft", row -> row.getInt(1))
                .getFirst();
    }

    /** One draft. */
    public Optional<PolicyDraft> find(String version) {
        return read(SELECT + " where version = ?", version).stream().findFirst();
    }

    /** Adds a draft. */
    public void add(PolicyDraft draft) {
        database.update(
                ADD,
                draft.version(),
                draft.basedOn(),
                draft.revision(),
                Columns.texts(draft.authors(), author -> author),
                Columns.timestamp(draft.writtenAt()));
        PolicyParts.OF_DRAFTS.keep(database, draft.version(), draft.terms());
    }

    /** Takes a draft away. */
    public void remove(String version) {
        database.update("delete from policy_draft where version = ?", version);
    }

    private List<PolicyDraft> read(String select, Object... parameters) {
        List<PolicyDraft> drafts = database.query(select, PolicyDrafts::head, parameters);
        if (drafts.isEmpty()) {
            return drafts;
        }
        Map<String, List<ProposedBand>> bands = PolicyParts.OF_DRAFTS.bands(database);
        Map<String, List<PolicySetting>> settings = PolicyParts.OF_DRAFTS.settings(database);
        return drafts.stream()
                .map(of -> new PolicyDraft(
                        of.version(),
                        of.basedOn(),
                        of.revision(),
                        of.authors(),
                        of.writtenAt(),
                        new PolicyTerms(
                                bands.getOrDefault(of.version(), List.of()),
                                settings.getOrDefault(of.version(), List.of()))))
                .toList();
    }

    private static PolicyDraft head(ResultSet row) throws SQLException {
        return new PolicyDraft(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                Columns.texts(row.getArray(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                new PolicyTerms(List.of(), List.of()));
    }
}

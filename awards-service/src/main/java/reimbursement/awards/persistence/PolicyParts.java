package reimbursement.awards.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reimbursement.awards.domain.award.Basis;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.policy.PolicyTerms;
import reimbursement.awards.domain.policy.ProposedBand;

/** Bands and settings, by the version that they belong to, in the tables of versions or in those of drafts. */
enum PolicyParts {
    OF_VERSIONS("award_policy"),
    OF_DRAFTS("policy_draft");

    private final String table;

    PolicyParts(String table) {
        this.table = table;
    }

    private record OfVersion<T>(String version, T part) {}

    /** The bands of every version, from the highest to the lowest. */
    Map<String, List<ProposedBand>> bands(Database database) {
        return database
                .query(
                        "select version, from_percent, to_percent, cents_per_officer from " + table
                                + "_band order by version, from_percent desc",
                        row -> new OfVersion<>(
                                row.getString(1), new ProposedBand(row.getInt(2), row.getInt(3), row.getLong(4))))
                .stream()
                .collect(groupingBy(OfVersion::version, mapping(OfVersion::part, toList())));
    }

    /** The settings of every version, by name. */
    Map<String, List<PolicySetting>> settings(Database database) {
        return database
                .query(
                        "select version, name, value, basis, source, owner, dated from " + table
                                + "_setting order by version, name",
                        row -> new OfVersion<>(
                                row.getString(1),
                                new PolicySetting(
                                        row.getString(2),
                                        row.getString(3),
                                        Basis.valueOf(row.getString(4)),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getObject(7, LocalDate.class))))
                .stream()
                .collect(groupingBy(OfVersion::version, mapping(OfVersion::part, toList())));
    }

    /** Writes what a version says. */
    void keep(Database database, String version, PolicyTerms terms) {
        database.update(
                "insert into " + table + "_band (version, from_percent, to_percent, cents_per_officer)"
                        + " select ?, b.* from unnest(?, ?, ?) as b",
                version,
                Columns.ints(terms.bands(), ProposedBand::fromPercent),
                Columns.ints(terms.bands(), ProposedBand::toPercent),
                Columns.of("int8", terms.bands(), ProposedBand::centsPerOfficer));
        database.update(
                "insert into " + table + "_setting (version, name, value, basis, source, owner, dated)"
                        + " select ?, s.* from unnest(?, ?, ?, ?, ?, ?) as s",
                version,
                Columns.texts(terms.settings(), PolicySetting::name),
                Columns.texts(terms.settings(), PolicySetting::value),
                Columns.texts(terms.settings(), setting -> setting.basis().name()),
                Columns.texts(terms.settings(), PolicySetting::source),
                Columns.texts(terms.settings(), PolicySetting::owner),
                Columns.dates(terms.settings(), PolicySetting::date));
    }
}

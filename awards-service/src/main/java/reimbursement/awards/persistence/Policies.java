package reimbursement.awards.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Band;
import reimbursement.awards.domain.award.Basis;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.award.PolicySettings;

/** The versions of the award policy; they come by migration and never change. */
@ApplicationScoped
public class Policies {

    private final Database database;

    Policies(Database database) {
        this.database = database;
    }

    /** Every version, the earliest first. */
    public List<AwardPolicy> all() {
        Map<String, List<Band>> bands = database
                .query(
                        "select version, from_percent, to_percent, cents_per_officer from award_policy_band"
                                + " order by version, from_percent desc",
                        row -> new OfVersion<>(
                                row.getString(1), new Band(row.getInt(2), row.getInt(3), row.getLong(4))))
                .stream()
                .collect(groupingBy(OfVersion::version, mapping(OfVersion::part, toList())));
        Map<String, List<PolicySetting>> settings = database
                .query(
                        "select version, name, value, basis, source, owner from award_policy_setting"
                                + " order by version, name",
                        row -> new OfVersion<>(
                                row.getString(1),
                                new PolicySetting(
                                        row.getString(2),
                                        row.getString(3),
                                        Basis.valueOf(row.getString(4)),
                                        row.getString(5),
                                        row.getString(6))))
                .stream()
                .collect(groupingBy(OfVersion::version, mapping(OfVersion::part, toList())));
        return database.query(
                "select version, effective_from, effective_until from award_policy order by effective_from, version",
                row -> new AwardPolicy(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        bands.getOrDefault(row.getString(1), List.of()),
                        new PolicySettings(settings.getOrDefault(row.getString(1), List.of()))));
    }

    private record OfVersion<T>(String version, T part) {}
}

package reimbursement.awards.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.Basis;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.policy.PolicyFlaw;
import reimbursement.awards.domain.policy.PolicyTerms;
import reimbursement.awards.domain.policy.ProposedBand;
import reimbursement.kit.json.Amount;
import reimbursement.kit.rest.Problems;
import reimbursement.kit.rest.Violation;

/** Reads what a policy would say; every field that is none is named, not only the first. */
final class ReadPolicy {

    private final List<Violation> violations = new ArrayList<>();

    private ReadPolicy() {}

    /** The terms as they were sent; a 400 problem that names all that cannot be read. */
    static PolicyTerms read(PolicyRequest sent) {
        ReadPolicy reading = new ReadPolicy();
        PolicyTerms terms = new PolicyTerms(
                each("bands", sent.bands(), reading::band), each("settings", sent.settings(), reading::setting));
        if (!reading.violations.isEmpty()) {
            throw Problems.invalid(List.copyOf(reading.violations));
        }
        return terms;
    }

    /** A 400 problem that names every flaw. */
    static RuntimeException flawed(List<PolicyFlaw> flaws) {
        return Problems.invalid(flaws.stream()
                .map(flaw -> new Violation(flaw.field(), flaw.message()))
                .toList());
    }

    private interface PartReader<S, T> {
        T read(String at, S sent);
    }

    private static <S, T> List<T> each(String name, @Nullable List<S> sent, PartReader<S, T> reader) {
        List<T> read = new ArrayList<>();
        for (S part : Objects.requireNonNullElse(sent, List.<S>of())) {
            read.add(reader.read(name + "[" + read.size() + "].", part));
        }
        return read;
    }

    private ProposedBand band(String at, PolicyRequest.BandPart sent) {
        return new ProposedBand(
                given(at + "fromPercent", sent.fromPercent(), 0),
                given(at + "toPercent", sent.toPercent(), 0),
                cents(at + "perOfficer", sent.perOfficer()));
    }

    private PolicySetting setting(String at, PolicyRequest.SettingPart sent) {
        return new PolicySetting(
                given(at + "name", sent.name(), ""),
                given(at + "value", sent.value(), ""),
                basis(at + "basis", sent.basis()),
                given(at + "source", sent.source(), ""),
                given(at + "owner", sent.owner(), ""),
                given(at + "date", sent.date(), LocalDate.EPOCH));
    }

    private Basis basis(String field, @Nullable String written) {
        for (Basis basis : Basis.values()) {
            if (Wire.written(basis).equals(written)) {
                return basis;
            }
        }
        violations.add(new Violation(field, "must be published or assumed"));
        return Basis.READING;
    }

    private long cents(String field, ClaimLineRequest.@Nullable Money money) {
        ClaimLineRequest.Money given = given(field, money, new ClaimLineRequest.Money("0", "USD"));
        try {
            return new Amount(
                            Objects.requireNonNullElse(given.amount(), ""),
                            Objects.requireNonNullElse(given.currency(), ""))
                    .cents();
        } catch (IllegalArgumentException refused) {
            violations.add(new Violation(field, Objects.requireNonNullElse(refused.getMessage(), "is no amount")));
            return 0;
        }
    }

    private <T> T given(String field, @Nullable T value, T otherwise) {
        if (value == null) {
            violations.add(new Violation(field, "is required"));
            return otherwise;
        }
        return value;
    }
}

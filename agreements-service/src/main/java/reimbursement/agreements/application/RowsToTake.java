package reimbursement.agreements.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyFact;
import reimbursement.agreements.domain.AgencyRegistered;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.AgreementSigned;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Signing;
import reimbursement.agreements.domain.sheet.AgreementLine;
import reimbursement.agreements.domain.sheet.Finding;
import reimbursement.agreements.domain.sheet.KnownAgencies;
import reimbursement.agreements.domain.sheet.LineMatch;
import reimbursement.agreements.domain.sheet.RowReading.Accepted;
import reimbursement.kit.Ids;

/** Matches a portion's rows with agencies, then decides on their agreements; it reads and writes nothing. */
final class RowsToTake {

    private final List<Accepted> ambiguous = new ArrayList<>();
    private final Map<Accepted, Agency> matched = new LinkedHashMap<>();
    private final Map<UUID, Agency> registered = new LinkedHashMap<>();
    private final List<Agreement> signed = new ArrayList<>();
    private final List<AgencyFact> facts = new ArrayList<>();

    RowsToTake(List<Accepted> rows, KnownAgencies known) {
        for (Accepted row : rows) {
            List<Agency> candidates = known.matching(row.line());
            switch (candidates.size()) {
                case 0 -> matched.put(row, register(row.line(), known));
                case 1 -> matched.put(row, candidates.getFirst());
                default -> ambiguous.add(row);
            }
        }
    }

    /** The agencies that the rows mean, new ones included. */
    Collection<Agency> agencies() {
        return Set.copyOf(matched.values());
    }

    /** The ids of those agencies that were known before. */
    Set<UUID> knownIds() {
        return matched.values().stream()
                .map(Agency::id)
                .filter(id -> !registered.containsKey(id))
                .collect(Collectors.toSet());
    }

    /**
     * Decides on each row.
     *
     * @param heldBefore every agreement of the known agencies
     */
    Map<Integer, RowResult> sign(Collection<Agreement> heldBefore, LocalDate asOf) {
        Map<UUID, List<Agreement>> held = heldBefore.stream()
                .collect(groupingBy(Agreement::agencyId, HashMap::new, toCollection(ArrayList::new)));
        Map<Integer, RowResult> results = new HashMap<>();
        ambiguous.forEach(row -> results.put(row.row(), new RowResult.Refused(LineMatch.ambiguous(row))));
        matched.forEach((row, agency) -> results.put(
                row.row(), sign(row, agency, held.computeIfAbsent(agency.id(), _ -> new ArrayList<>()), asOf)));
        return results;
    }

    Collection<Agency> registered() {
        return registered.values();
    }

    Collection<Agreement> signed() {
        return signed;
    }

    /** What came true, of each agency in order. */
    List<AgencyFact> facts() {
        return facts;
    }

    private RowResult sign(Accepted row, Agency agency, List<Agreement> held, LocalDate asOf) {
        AgreementLine line = row.line();
        List<Finding> repairs = Stream.concat(row.repairs().stream(), LineMatch.differences(row, agency).stream())
                .toList();
        if (LineMatch.isHeld(line, held)) {
            return new RowResult.Unchanged(repairs);
        }
        if (agency.merger().isPresent()) {
            return new RowResult.Refused(LineMatch.merged(row));
        }
        return switch (Signing.sign(Ids.next(), agency.id(), line.model(), line.signedOn(), held, asOf)) {
            case Outcome.Decided<AgreementSigned>(AgreementSigned fact) -> {
                Agreement agreement = Agreement.signedBy(fact);
                held.add(agreement);
                signed.add(agreement);
                facts.add(fact);
                yield new RowResult.Added(repairs);
            }
            case Outcome.Refused<AgreementSigned> _ -> new RowResult.Refused(LineMatch.otherSignature(row, held));
        };
    }

    private Agency register(AgreementLine line, KnownAgencies known) {
        AgencyRegistered fact = new AgencyRegistered(
                Ids.next(),
                line.agency(),
                line.state(),
                line.key().type(),
                line.county().orElse(null),
                null,
                null,
                line.signedOn());
        Agency agency = Agency.registeredBy(fact);
        known.add(agency);
        registered.put(agency.id(), agency);
        facts.add(fact);
        return agency;
    }
}

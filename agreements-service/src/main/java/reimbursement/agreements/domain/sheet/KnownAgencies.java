package reimbursement.agreements.domain.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import reimbursement.agreements.domain.Agency;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.USState;

/**
 * The agencies that lines are matched with: by state, normalised name and type. A line of an older sheet, which states
 * no type, matches by state and name alone, and so perhaps more than one agency.
 */
public final class KnownAgencies {

    private record StateAndName(USState state, String name) {}

    private final Map<StateAndName, Map<UUID, Agency>> agencies = new HashMap<>();
    private final Map<StateAndName, Map<UUID, Agency>> former = new HashMap<>();

    /**
     * An agency that went by another name before.
     *
     * @param name normalised
     */
    public record FormerName(Agency agency, String name) {}

    public KnownAgencies(Collection<Agency> known, Collection<FormerName> formerNames) {
        known.forEach(this::add);
        formerNames.forEach(of -> put(former, new StateAndName(of.agency().state(), of.name()), of.agency()));
    }

    /** Adds an agency that a line has brought about, so that later lines find it. */
    public void add(Agency agency) {
        AgencyKey key = agency.key();
        put(agencies, new StateAndName(key.state(), key.name()), agency);
    }

    private static void put(Map<StateAndName, Map<UUID, Agency>> map, StateAndName key, Agency agency) {
        map.computeIfAbsent(key, _ -> new TreeMap<>()).put(agency.id(), agency);
    }

    /** The agencies that a line may mean, by a former name only where none goes by it now; it must not be guessed between several. */
    public List<Agency> matching(AgreementLine line) {
        StateAndName key = new StateAndName(line.state(), line.key().name());
        List<Agency> now = ofType(agencies.getOrDefault(key, Map.of()), line);
        return now.isEmpty() ? ofType(former.getOrDefault(key, Map.of()), line) : now;
    }

    private static List<Agency> ofType(Map<UUID, Agency> named, AgreementLine line) {
        return named.values().stream()
                .filter(agency ->
                        line.type().isEmpty() || agency.type() == line.key().type())
                .toList();
    }
}

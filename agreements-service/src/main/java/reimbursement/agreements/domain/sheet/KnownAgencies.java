package reimbursement.agreements.domain.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public KnownAgencies(Collection<Agency> known) {
        known.forEach(this::add);
    }

    /** Adds an agency that a line has brought about, so that later lines find it. */
    public void add(Agency agency) {
        AgencyKey key = agency.key();
        agencies.computeIfAbsent(new StateAndName(key.state(), key.name()), _ -> new TreeMap<>())
                .put(agency.id(), agency);
    }

    /** The agencies that a line may mean; it must not be guessed between several. */
    public List<Agency> matching(AgreementLine line) {
        AgencyKey key = line.key();
        return Optional.ofNullable(agencies.get(new StateAndName(key.state(), key.name()))).stream()
                .flatMap(named -> named.values().stream())
                .filter(agency -> line.type().isEmpty() || agency.type() == key.type())
                .toList();
    }
}

package reimbursement.agreements.domain.sheet;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.USState;

/** All agencies held, found as {@link KnownAgencies} finds them. */
final class HeldRegister {

    private record StateAndName(USState state, String name) {}

    private final List<HeldAgency> all;
    private final Map<StateAndName, List<HeldAgency>> named = new HashMap<>();
    private final Map<StateAndName, List<HeldAgency>> formerlyNamed = new HashMap<>();

    HeldRegister(Collection<HeldAgency> held) {
        this.all = held.stream().sorted(comparing(HeldAgency::id)).toList();
        for (HeldAgency agency : all) {
            USState state = agency.key().state();
            put(named, new StateAndName(state, agency.key().name()), agency);
            agency.formerNames().forEach(name -> put(formerlyNamed, new StateAndName(state, name), agency));
        }
    }

    List<HeldAgency> all() {
        return all;
    }

    List<HeldAgency> matching(AgreementLine line) {
        return matching(line.state(), line.key().name(), line.type());
    }

    Set<UUID> mentionedBy(Collection<Mention> mentions) {
        Set<UUID> mentioned = new HashSet<>();
        mentions.forEach(mention -> matching(mention.state(), mention.name(), mention.type())
                .forEach(agency -> mentioned.add(agency.id())));
        return mentioned;
    }

    private List<HeldAgency> matching(USState state, String name, Optional<AgencyType> type) {
        StateAndName key = new StateAndName(state, name);
        List<HeldAgency> now = ofType(named.getOrDefault(key, List.of()), type);
        return now.isEmpty() ? ofType(formerlyNamed.getOrDefault(key, List.of()), type) : now;
    }

    private static List<HeldAgency> ofType(List<HeldAgency> agencies, Optional<AgencyType> type) {
        return agencies.stream()
                .filter(agency -> type.isEmpty() || type.get() == agency.key().type())
                .toList();
    }

    private static void put(Map<StateAndName, List<HeldAgency>> map, StateAndName key, HeldAgency agency) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(agency);
    }
}

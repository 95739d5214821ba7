package reimbursement.agreements.domain.sheet;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.sheet.HeldAgency.HeldAgreement;
import reimbursement.agreements.domain.sheet.RowReading.Accepted;
import reimbursement.agreements.domain.sheet.RowReading.Rejected;

/**
 * A whole sheet against all that is held: added, renewed, model switched, probably renamed, gone (programme.md, "The published
 * sheets"). Who is mentioned in a row that cannot be read is not gone.
 */
public final class SheetComparison {

    private static final Comparator<SheetChange> ORDER = comparing(SheetChange::kind)
            .thenComparing(change -> change.row().orElse(0))
            .thenComparing(SheetChange::state)
            .thenComparing(SheetChange::agency)
            .thenComparing(change -> change.agencyId().map(UUID::toString).orElse(""))
            .thenComparing(change -> change.heldModel().map(Model::name).orElse(""));

    private final LocalDate asOf;
    private final HeldRegister register;
    private final Map<UUID, List<Accepted>> rowsOf = new HashMap<>();
    private final Map<AgencyKey, List<Accepted>> unknown = new TreeMap<>();
    private final Set<UUID> mentioned;
    private final List<SheetChange> changes = new ArrayList<>();

    private SheetComparison(List<RowReading> rows, Collection<HeldAgency> held, LocalDate asOf) {
        this.asOf = asOf;
        this.register = new HeldRegister(held);
        this.mentioned = register.mentionedBy(rows.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .flatMap(row -> row.mention().stream())
                .toList());
        rows.stream()
                .filter(Accepted.class::isInstance)
                .map(Accepted.class::cast)
                .forEach(this::sort);
    }

    /**
     * The differences, by kind and in the order of the sheet.
     *
     * @param asOf the sheet's day: what was signed later is not missed in it
     */
    public static List<SheetChange> of(List<RowReading> rows, Collection<HeldAgency> held, LocalDate asOf) {
        return new SheetComparison(rows, held, asOf).changes();
    }

    private void sort(Accepted row) {
        List<HeldAgency> candidates = register.matching(row.line());
        switch (candidates.size()) {
            case 0 ->
                unknown.computeIfAbsent(row.line().key(), _ -> new ArrayList<>())
                        .add(row);
            case 1 ->
                rowsOf.computeIfAbsent(candidates.getFirst().id(), _ -> new ArrayList<>())
                        .add(row);
            default -> candidates.forEach(agency -> mentioned.add(agency.id()));
        }
    }

    private List<SheetChange> changes() {
        Map<UUID, HeldAgency> missing = new LinkedHashMap<>();
        register.all().forEach(agency -> {
            if (rowsOf.containsKey(agency.id())) {
                compare(agency, rowsOf.getOrDefault(agency.id(), List.of()));
            } else if (!mentioned.contains(agency.id())
                    && !agency.expectedOn(asOf).isEmpty()) {
                missing.put(agency.id(), agency);
            }
        });
        unknown.forEach((key, rows) -> compare(key, rows, missing));
        missing.values()
                .forEach(agency -> agency.expectedOn(asOf)
                        .forEach(agreement -> changes.add(SheetChange.gone(agency, agreement, true))));
        return changes.stream().sorted(ORDER).toList();
    }

    private void compare(HeldAgency agency, List<Accepted> rows) {
        List<Accepted> fresh = new ArrayList<>();
        for (Accepted row : rows) {
            AgreementLine line = row.line();
            Optional<HeldAgreement> live = agency.live(line.model());
            if (live.isEmpty() && !agency.holds(line.model(), line.signedOn())) {
                fresh.add(row);
            }
            live.filter(held -> held.signedOn().isBefore(line.signedOn()))
                    .ifPresent(held -> changes.add(SheetChange.of(ChangeKind.RENEWED, row, agency, held)));
        }
        List<HeldAgreement> lost = mentioned.contains(agency.id()) ? List.of() : notIn(rows, agency);
        int switched = Math.min(fresh.size(), lost.size());
        for (int index = 0; index < switched; index++) {
            changes.add(SheetChange.of(ChangeKind.MODEL_SWITCHED, fresh.get(index), agency, lost.get(index)));
        }
        fresh.stream().skip(switched).forEach(row -> changes.add(SheetChange.added(row, Optional.of(agency))));
        lost.stream().skip(switched).forEach(held -> changes.add(SheetChange.gone(agency, held, false)));
    }

    private List<HeldAgreement> notIn(List<Accepted> rows, HeldAgency agency) {
        return agency.expectedOn(asOf).stream()
                .filter(held -> rows.stream().noneMatch(row -> row.line().model() == held.model()))
                .sorted(comparing(HeldAgreement::model))
                .toList();
    }

    /** An unknown agency: perhaps one of those that are missing, under another name. */
    private void compare(AgencyKey key, List<Accepted> rows, Map<UUID, HeldAgency> missing) {
        Optional<HeldAgency> renamed = missing.values().stream()
                .filter(agency -> agency.key().state() == key.state())
                .filter(agency -> mayBe(agency, rows))
                .min(comparing((HeldAgency agency) ->
                                Likeness.slips(agency.key().name(), key.name()).orElse(Integer.MAX_VALUE))
                        .thenComparing(HeldAgency::id));
        if (renamed.isEmpty()) {
            rows.forEach(row -> changes.add(SheetChange.added(row, Optional.empty())));
            return;
        }
        HeldAgency agency = renamed.get();
        missing.remove(agency.id());
        for (Accepted row : rows) {
            HeldAgreement nearest = agency.live(row.line().model())
                    .orElseGet(() -> agency.expectedOn(asOf).getFirst());
            changes.add(SheetChange.of(ChangeKind.PROBABLY_RENAMED, row, agency, nearest));
        }
        notIn(rows, agency).forEach(held -> changes.add(SheetChange.gone(agency, held, false)));
    }

    private boolean mayBe(HeldAgency agency, List<Accepted> rows) {
        Stream<AgreementLine> shared = rows.stream()
                .map(Accepted::line)
                .filter(line -> line.type().isEmpty()
                        || line.type().get() == agency.key().type())
                .filter(line -> agency.expectedOn(asOf).stream()
                        .anyMatch(held ->
                                held.model() == line.model() && held.signedOn().equals(line.signedOn())));
        String name = agency.key().name();
        return shared.anyMatch(line -> Likeness.slips(name, line.key().name()).isPresent()
                || Likeness.ofOneCounty(name, agency.county(), line.key().name(), line.county()));
    }
}

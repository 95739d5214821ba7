package reimbursement.agreements.domain;

import static reimbursement.agreements.domain.Outcome.refused;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Outcome.Decided;

/** A law-enforcement agency under our own id. Its key never changes once it is registered. */
@Entity
public class Agency {

    /** Originating agency identifier: nine characters; optional and not unique. */
    public static final String ORI = "[A-Z0-9]{9}";
    /** Unique entity identifier of SAM.gov: twelve characters, no O or I, not starting with 0. */
    public static final String UEI = "[A-HJ-NP-Z1-9][A-HJ-NP-Z0-9]{11}";

    @Id
    private UUID id;

    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private USState state;

    @Enumerated(EnumType.STRING)
    private AgencyType type;

    private @Nullable String county;
    private @Nullable String ori;
    private @Nullable String uei;
    private LocalDate registeredOn;

    @ElementCollection
    @CollectionTable(name = "agency_renaming", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "number")
    private List<Renaming> renamings = new ArrayList<>();

    private @Nullable UUID mergedInto;
    private @Nullable LocalDate mergedOn;

    protected Agency() {}

    private Agency(AgencyRegistered fact) {
        this.id = fact.agencyId();
        this.name = fact.name();
        this.nameKey = AgencyKey.normalised(fact.name());
        this.state = fact.state();
        this.type = fact.type();
        this.county = fact.county();
        this.ori = fact.ori();
        this.uei = fact.uei();
        this.registeredOn = fact.effectiveOn();
    }

    /** The agency that this registration brings into being. */
    public static Agency registeredBy(AgencyRegistered fact) {
        return new Agency(fact);
    }

    /** Its registration, told as of now. */
    public AgencyRegistered registration() {
        return new AgencyRegistered(id, name, state, type, county, ori, uei, registeredOn);
    }

    /**
     * Takes another name. Whether another agency has it already is not known here.
     *
     * @param on first day of the new name
     * @param today the last day that can have been meant
     */
    public Outcome<AgencyRenamed> rename(String newName, LocalDate on, LocalDate today) {
        if (mergedInto != null) {
            return refusedAsMerged();
        }
        if (on.isAfter(today)) {
            return refused("renamed-in-the-future", "A name is recorded when it holds.");
        }
        AgencyRenamed fact = new AgencyRenamed(id, newName, name, on);
        take(fact);
        return new Decided<>(fact);
    }

    /** Takes a renaming over that was decided before. */
    public void take(AgencyRenamed fact) {
        renamings.add(new Renaming(
                fact.previousName(), AgencyKey.normalised(fact.previousName()), fact.name(), fact.effectiveOn()));
        name = fact.name();
        nameKey = AgencyKey.normalised(fact.name());
    }

    /** Takes a merger over that was decided: from that day on the other agency stands in its place. */
    public void take(AgencyMerged fact) {
        mergedInto = fact.intoAgencyId();
        mergedOn = fact.effectiveOn();
    }

    /** That it was merged, where it was. */
    public Optional<AgencyMerged> merger() {
        return mergedInto == null || mergedOn == null
                ? Optional.empty()
                : Optional.of(new AgencyMerged(id, mergedInto, mergedOn));
    }

    /** The refusal of whatever is asked of an agency that is no more. */
    public static <F> Outcome<F> refusedAsMerged() {
        return refused("agency-merged", "The agency was merged into another, which stands in its place.");
    }

    /** Whether that renaming is on record. */
    public boolean holds(AgencyRenamed fact) {
        return renamings.stream()
                .anyMatch(renaming -> renaming.name().equals(fact.name())
                        && renaming.previousName().equals(fact.previousName())
                        && renaming.renamedOn().equals(fact.effectiveOn()));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public USState state() {
        return state;
    }

    public AgencyType type() {
        return type;
    }

    public Optional<String> county() {
        return Optional.ofNullable(county);
    }

    public Optional<String> ori() {
        return Optional.ofNullable(ori);
    }

    public Optional<String> uei() {
        return Optional.ofNullable(uei);
    }

    /** What an import matches this agency by. */
    public AgencyKey key() {
        return new AgencyKey(state, nameKey, type);
    }
}

package reimbursement.agreements.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

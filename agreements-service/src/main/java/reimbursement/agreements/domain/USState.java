package reimbursement.agreements.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The states, the District of Columbia and the inhabited territories; each constant is its postal code. */
public enum USState {
    AL("Alabama"),
    AK("Alaska"),
    AZ("Arizona"),
    AR("Arkansas"),
    CA("California"),
    CO("Colorado"),
    CT("Connecticut"),
    DE("Delaware"),
    FL("Florida"),
    GA("Georgia"),
    HI("Hawaii"),
    ID("Idaho"),
    IL("Illinois"),
    IN("Indiana"),
    IA("Iowa"),
    KS("Kansas"),
    KY("Kentucky"),
    LA("Louisiana"),
    ME("Maine"),
    MD("Maryland"),
    MA("Massachusetts"),
    MI("Michigan"),
    MN("Minnesota"),
    MS("Mississippi"),
    MO("Missouri"),
    MT("Montana"),
    NE("Nebraska"),
    NV("Nevada"),
    NH("New Hampshire"),
    NJ("New Jersey"),
    NM("New Mexico"),
    NY("New York"),
    NC("North Carolina"),
    ND("North Dakota"),
    OH("Ohio"),
    OK("Oklahoma"),
    OR("Oregon"),
    PA("Pennsylvania"),
    RI("Rhode Island"),
    SC("South Carolina"),
    SD("South Dakota"),
    TN("Tennessee"),
    TX("Texas"),
    UT("Utah"),
    VT("Vermont"),
    VA("Virginia"),
    WA("Washington"),
    WV("West Virginia"),
    WI("Wisconsin"),
    WY("Wyoming"),
    DC("District of Columbia"),
    AS("American Samoa"),
    GU("Guam"),
    MP("Northern Mariana Islands"),
    PR("Puerto Rico"),
    VI("U.S. Virgin Islands");

    private static final Map<String, USState> BY_NAME =
            Stream.of(values()).collect(toUnmodifiableMap(state -> lettersOf(state.title), state -> state));
    private static final Map<String, USState> BY_CODE =
            Stream.of(values()).collect(toUnmodifiableMap(Enum::name, state -> state));

    private final String title;

    USState(String title) {
        this.title = title;
    }

    /** The full name, such as {@code New Hampshire}. */
    public String title() {
        return title;
    }

    /** The state with this full name; letter case, spaces and stops do not matter. */
    public static Optional<USState> named(String name) {
        return Optional.ofNullable(BY_NAME.get(lettersOf(name)));
    }

    /** The state with this two-letter postal code, in either case. */
    public static Optional<USState> coded(String code) {
        return Optional.ofNullable(BY_CODE.get(code.toUpperCase(Locale.ROOT)));
    }

    private static String lettersOf(String name) {
        return name.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}

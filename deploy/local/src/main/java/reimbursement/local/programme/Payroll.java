package reimbursement.local.programme;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What each agency's own books say that its officers earn; the same figures as in the roster that was imported. */
public final class Payroll {
    private static final int MONTHS = 12;

    private final Map<UUID, List<Pay>> byAgency = new HashMap<>();

    /**
     * One officer's pay.
     *
     * @param number the agency's own number of the officer
     * @param annualCents salary of a year in whole cents
     */
    public record Pay(String number, long annualCents) {
        /** A month's salary in whole cents, rounded down. */
        public long monthlyCents() {
            return annualCents / MONTHS;
        }
    }

    private Payroll() {}

    /** The pay in a {@link Roster}. */
    public static Payroll of(String roster) {
        Payroll payroll = new Payroll();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(roster)) {
            rows.forEach(row -> payroll.byAgency
                    .computeIfAbsent(UUID.fromString(row.getField("agencyId")), agency -> new ArrayList<>())
                    .add(new Pay(row.getField("officerNumber"), cents(row.getField("annualSalary")))));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text is read", impossible);
        }
        return payroll;
    }

    /** The agency's officers in the order of its books; none where it has none. */
    public List<Pay> of(UUID agency) {
        return byAgency.getOrDefault(agency, List.of());
    }

    private static long cents(String dollars) {
        return new BigDecimal(dollars).movePointRight(2).longValueExact();
    }
}

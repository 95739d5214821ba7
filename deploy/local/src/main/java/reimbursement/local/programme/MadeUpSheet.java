package reimbursement.local.programme;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * A sheet of participating agencies with 958 agreements times the size: 500 task force, 330 warrant service, 128 jail
 * enforcement, over 670 agencies with one to three models each. It carries some of the quirks of the published ones.
 */
public final class MadeUpSheet {
    private static final DateTimeFormatter SIGNED = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 21);
    private static final int DAYS = 320;

    private final int size;
    private final Random random;
    private final Set<String> names = new HashSet<>();
    private int place;

    private MadeUpSheet(int size, long seed) {
        this.size = size;
        this.random = new Random(seed);
    }

    /** The sheet as CSV text, the same for the same size (1 to 100) and seed. */
    public static String csv(int size, long seed) {
        return new MadeUpSheet(size, seed).write();
    }

    private String write() {
        List<SheetRow> rows = rows();
        rows.sort(Comparator.comparing(SheetRow::state)
                .thenComparing(SheetRow::agency)
                .thenComparing(SheetRow::supportType));
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(
                "STATE", "LAW ENFORCEMENT AGENCY", "TYPE", "COUNTY", "SUPPORT TYPE", "SIGNED", "MOA", "ADDENDUM");
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            csv.writeRecord(
                    i % 97 == 5 ? row.state() + " " : row.state(),
                    i % 61 == 7
                            ? row.agency() + "\u00a0"
                            : i % 53 == 11 ? row.agency().replace('\'', '’') : row.agency(),
                    i % 40 == 3 ? row.type() + " " : row.type(),
                    i % 89 == 17 ? "#N/A" : row.county(),
                    i % 211 == 30 ? row.supportType().replace("Officer", "Office") : row.supportType(),
                    SIGNED.format(row.signed()),
                    "link",
                    "");
        }
        return text.toString();
    }

    private List<SheetRow> rows() {
        List<String> states = states();
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            String state = states.get(i);
            SheetRow agency = agency(state, i);
            for (String model : models(i)) {
                rows.add(new SheetRow(state, agency.agency(), agency.type(), agency.county(), model, agency.signed()));
            }
        }
        return rows;
    }

    private List<String> states() {
        List<Integer> parts = Apportionment.split(
                670 * size,
                StateShares.ALL.stream().mapToLong(StateShares.Share::weight).toArray());
        List<String> states = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            states.addAll(
                    Collections.nCopies(parts.get(i), StateShares.ALL.get(i).state()));
        }
        Collections.shuffle(states, random);
        return states;
    }

    /** 500 with task force (180 also warrant, 78 also jail), 150 warrant without it (30 also jail), 20 jail alone. */
    private List<String> models(int agency) {
        int i = agency / size;
        List<String> models = new ArrayList<>();
        if (i < 500) {
            models.add("Task Force Model");
        }
        if (i < 180 || (i >= 500 && i < 650)) {
            models.add("Warrant Service Officer");
        }
        if (i < 40 || (i >= 180 && i < 218) || (i >= 500 && i < 530) || i >= 650) {
            models.add("Jail Enforcement Model");
        }
        return models;
    }

    private SheetRow agency(String state, int number) {
        LocalDate signed = FIRST.plusDays(random.nextInt(DAYS));
        while (true) {
            String place = Place.number(this.place++ % (640 * size));
            SheetRow row = switch (number % 10) {
                case 0, 1, 2, 3, 4, 5 ->
                    new SheetRow(state, place + " County Sheriff's Office", "County", place + " County", "", signed);
                case 6, 7, 8 ->
                    new SheetRow(state, place + " Police Department", "Municipality", place + " County", "", signed);
                default -> new SheetRow(state, place + " Department of Public Safety", "State Agency", "", "", signed);
            };
            if (names.add(state + row.agency())) {
                return row;
            }
        }
    }
}

package reimbursement.local.programme;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Officers over the task-force agencies: a few agencies have hundreds, most a handful. All dates lie before 2 January
 * 2026, so that the roster is the same whatever today is.
 */
public final class Roster {
    private static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);
    private static final List<String> GIVEN = List.of(
            "Ada", "Bea", "Cal", "Dara", "Eli", "Fay", "Gus", "Hana", "Ira", "Jo", "Kit", "Lou", "Mae", "Ned", "Oda",
            "Pia", "Quin", "Rae", "Sol", "Tess", "Uma", "Van", "Win", "Yael", "Zeb");
    private static final List<String> FAMILY = List.of(
            "Abernath",
            "Bellweather",
            "Calloway",
            "Dunmore",
            "Easterby",
            "Fairwood",
            "Greaves",
            "Holloway",
            "Ingleby",
            "Jessop",
            "Kirkwall",
            "Lovelace",
            "Marchbank",
            "Northam",
            "Oakeshott",
            "Pemberly",
            "Quarles",
            "Ravenhill",
            "Stallworth",
            "Thornbury",
            "Underhay",
            "Vantongeren",
            "Wetherell",
            "Yarborough");

    private final Random random;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    private int officer;

    private Roster(long seed) {
        this.random = new Random(seed);
    }

    /** The roster as CSV, the same for the same agencies, numbers and seed. */
    public static String csv(List<TaskForceAgency> agencies, int trained, int inTraining, long seed) {
        return new Roster(seed).write(agencies, trained, inTraining);
    }

    private String write(List<TaskForceAgency> agencies, int trained, int inTraining) {
        csv.writeRecord(
                "agencyId",
                "officerNumber",
                "name",
                "model",
                "nominatedOn",
                "trainingStartedOn",
                "trainedOn",
                "authorisedFrom",
                "agreementId",
                "annualSalary",
                "payFrom");
        List<TaskForceAgency> sorted = agencies.stream()
                .sorted(Comparator.comparing(TaskForceAgency::name))
                .toList();
        List<Integer> trainedPer = Apportionment.split(trained, skewed(sorted.size()));
        List<Integer> inTrainingPer = Apportionment.split(inTraining, skewed(sorted.size()));
        for (int i = 0; i < sorted.size(); i++) {
            TaskForceAgency agency = sorted.get(i);
            for (int k = 0; k < trainedPer.get(i); k++) {
                trained(agency);
            }
            for (int k = 0; k < inTrainingPer.get(i); k++) {
                inTraining(agency);
            }
        }
        return text.toString();
    }

    /** The n-th largest weighs as 1 / (n + 3), dealt out at random. */
    private long[] skewed(int agencies) {
        List<Long> weights = new ArrayList<>(IntStream.range(0, agencies)
                .mapToObj(rank -> 1_000_000L / (rank + 3))
                .toList());
        Collections.shuffle(weights, random);
        return weights.stream().mapToLong(Long::longValue).toArray();
    }

    private void trained(TaskForceAgency agency) {
        LocalDate trained = LocalDate.of(2025, 2, 1).plusDays(random.nextInt(300));
        LocalDate earliest = trained.isAfter(agency.signedOn()) ? trained : agency.signedOn();
        LocalDate authorised = earliest.plusDays(2 + random.nextInt(10));
        write(
                agency,
                trained,
                switch (officer % 100) {
                    case 7 -> null;
                    case 51 -> SNAPSHOT.plusDays(1);
                    default -> authorised.isAfter(SNAPSHOT) ? SNAPSHOT : authorised;
                });
    }

    private void inTraining(TaskForceAgency agency) {
        LocalDate started = SNAPSHOT.minusDays(3 + random.nextInt(30));
        write(agency, started.minusDays(10), started, null, null);
    }

    private void write(TaskForceAgency agency, LocalDate trained, @Nullable LocalDate authorised) {
        write(agency, trained.minusDays(20), trained.minusDays(5), trained, authorised);
    }

    private void write(
            TaskForceAgency agency,
            LocalDate nominated,
            LocalDate started,
            @Nullable LocalDate trained,
            @Nullable LocalDate authorised) {
        officer++;
        csv.writeRecord(
                agency.id().toString(),
                String.format(Locale.ROOT, "T%06d", officer),
                GIVEN.get(random.nextInt(GIVEN.size())) + " " + FAMILY.get(random.nextInt(FAMILY.size())),
                "TFM",
                nominated.toString(),
                started.toString(),
                text(trained),
                text(authorised),
                "",
                (44_000 + 500 * random.nextInt(90)) + ".00",
                nominated.toString());
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}

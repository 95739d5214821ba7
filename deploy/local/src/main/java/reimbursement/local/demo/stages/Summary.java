package reimbursement.local.demo.stages;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Timing;

/** Writes {@code summary.json}. */
final class Summary {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Summary() {}

    static Path write(DemoContext context, Figures figures, List<Timing> timings) {
        ObjectNode summary = JSON.createObjectNode();
        summary.put("agreements", figures.agreements());
        summary.put("agencies", figures.agencies());
        summary.put("officersTrained", figures.trained());
        summary.put("officersInTraining", figures.inTraining());
        summary.put("quarter", Office.QUARTER);
        ArrayNode awards = summary.putArray("awards");
        figures.awards().forEach(award -> add(awards.addObject(), award));
        ObjectNode totals = summary.putObject("totals");
        totals.put(
                "awarded",
                Awards.dollars(
                        figures.awards().stream().mapToLong(Awards.Award::cents).sum()));
        totals.put("reimbursed", Awards.dollars(figures.claims().cents()));
        totals.put("disbursed", Awards.dollars(figures.payments().disbursed()));
        totals.put("settled", Awards.dollars(figures.payments().settled()));
        totals.put("returned", Awards.dollars(figures.payments().returned()));
        summary.put("ledgerSum", Awards.dollars(figures.ledgerCents()));
        summary.put("eventsParked", figures.parked());
        ArrayNode stages = summary.putArray("stages");
        timings.forEach(timing -> stages.addObject()
                .put("name", timing.stage())
                .put("seconds", timing.duration().toMillis() / 1000.0));
        ArrayNode names = summary.putArray("files");
        files(context).forEach(names::add);
        return write(context.folder().resolve("summary.json"), summary);
    }

    /** The files of the schedules, relative to the repository. */
    static List<String> files(DemoContext context) {
        Path folder = context.folder().resolve("files");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> context.home().toAbsolutePath().relativize(file.toAbsolutePath()))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void add(ObjectNode node, Awards.Award award) {
        node.put("agencyId", award.agencyId().toString());
        node.put("assigned", award.assigned());
        node.put("located", award.located());
        node.put("band", award.band().toLowerCase(Locale.ROOT));
        node.put("eligibleOfficers", award.eligibleOfficers());
        node.put("amount", Awards.dollars(award.cents()));
    }

    private static Path write(Path file, ObjectNode summary) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writer(printer).writeValueAsString(summary) + "\n");
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import reimbursement.kit.imports.ImportKind;
import reimbursement.kit.imports.ImportRun;
import reimbursement.kit.table.Row;
import reimbursement.payments.application.RecordingScreening.Answer;
import reimbursement.payments.domain.payees.ScreeningResult;

/**
 * Imports the answers of a check before payment: agencyId, screenedOn, result (clear or hit) and reference, which may be
 * missing. A file again changes nothing.
 */
@ApplicationScoped
public class ImportingScreenings implements ImportKind {
    public static final String KIND = "screenings";

    /** The parameter that names who was asked. */
    public static final String SOURCE = "source";

    private static final List<String> REQUIRED = List.of("agencyId", "screenedOn", "result");
    private static final String REFERENCE = "reference";
    private static final Pattern REFERENCE_FORM = Pattern.compile("[\\x20-\\x7e]{0,60}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final RecordingScreening recording;
    private final Calendar calendar;

    ImportingScreenings(RecordingScreening recording, Calendar calendar) {
        this.recording = recording;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void run(ImportRun run) {
        var source = Objects.requireNonNull(run.parameters().get(SOURCE));
        List.of("rows", "added", "unchanged", "hits", "rejected").forEach(count -> run.count(count, 0));
        var header = run.table().header();
        for (var column : REQUIRED) {
            if (!header.contains(column)) {
                throw run.fail("The table has no column " + column + ".");
            }
        }
        var done = 0;
        for (var row : run.table().rows()) {
            if (!row.isBlank()) {
                run.count("rows");
                answer(run, header, row).ifPresent(answer -> take(run, source, answer));
            }
            run.progress(++done);
        }
    }

    private void take(ImportRun run, String source, Answer answer) {
        if (!recording.record(source, answer)) {
            run.count("unchanged");
            return;
        }
        run.count("added");
        if (answer.result() == ScreeningResult.HIT) {
            run.count("hits");
        }
    }

    private Optional<Answer> answer(ImportRun run, List<String> header, Row row) {
        var agencyId = text(header, row, "agencyId");
        var screenedOn = text(header, row, "screenedOn");
        var result = text(header, row, "result").toUpperCase(Locale.ROOT);
        var reference = header.contains(REFERENCE) ? text(header, row, REFERENCE) : "";
        var day = day(screenedOn);
        if (!ID.matcher(agencyId).matches()) {
            return rejected(run, row, "agencyId", agencyId, "is no id of an agency");
        }
        if (day.filter(on -> !on.isAfter(calendar.today())).isEmpty()) {
            return rejected(run, row, "screenedOn", screenedOn, "is no day up to today, such as 2026-01-31");
        }
        if (!result.equals("CLEAR") && !result.equals("HIT")) {
            return rejected(run, row, "result", result, "is neither clear nor hit");
        }
        if (!REFERENCE_FORM.matcher(reference).matches()) {
            return rejected(run, row, REFERENCE, "", "has at most 60 characters, of ASCII alone");
        }
        return day.map(on -> new Answer(UUID.fromString(agencyId), on, ScreeningResult.valueOf(result), reference));
    }

    private static Optional<Answer> rejected(ImportRun run, Row row, String column, String value, String reason) {
        run.rejected(row.number(), column, value, reason);
        run.count("rejected");
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String text(List<String> header, Row row, String column) {
        return row.cell(header.indexOf(column)).text().strip();
    }
}

package reimbursement.kit.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads CSV; a row's number is its place among the records, as a spreadsheet that opens the file shows it. */
final class CsvTable {
    private CsvTable() {}

    static Table read(byte[] content, Limits limits) {
        TableBuilder table = new TableBuilder(limits);
        int number = 0;
        try (CsvReader<CsvRecord> records = reader(content)) {
            for (CsvRecord csv : records) {
                number++;
                table.add(number, csv.getFields().stream().map(Cell::of).toList(), false);
            }
        } catch (CsvParseException | IOException | UncheckedIOException failure) {
            throw new UnreadableTable(reason(failure, number + 1), failure);
        }
        return table.build();
    }

    private static CsvReader<CsvRecord> reader(byte[] content) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(characters(content));
    }

    private static Reader characters(byte[] content) {
        int start = content.length >= 3
                        && (content[0] & 0xFF) == 0xEF
                        && (content[1] & 0xFF) == 0xBB
                        && (content[2] & 0xFF) == 0xBF
                ? 3
                : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(content, start, content.length - start),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static String reason(Throwable failure, int number) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "The file is not UTF-8: save it as CSV UTF-8.";
            }
        }
        return "The CSV cannot be read from row " + number
                + " on: a quoted value is not closed or is followed by other characters.";
    }
}

package reimbursement.payments.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A payment request as a stranger reads it: cut up by the published layout, which names every field of every record with
 * its place, and by nothing that the writer knows.
 */
public record PamFile(List<Map<String, String>> records) {
    private static final String LAYOUT = "pam_spr_5.0.2_layout.csv";
    private static final int LENGTH = 850;

    private record Field(String name, int start, int length, boolean required) {}

    /** Skips the calling test, saying why, where the layout is absent. */
    public static PamFile read(byte[] file) {
        var layout = ReferenceData.find(LAYOUT);
        assumeTrue(layout != null, ReferenceData.absent(LAYOUT));
        var fields = fields(layout);
        var text = new String(file, StandardCharsets.US_ASCII);
        assertThat(text).endsWith("\n");
        return new PamFile(text.lines().map(line -> cut(line, fields)).toList());
    }

    /** The values of one field over all records of a code. */
    public List<String> all(String record, String field) {
        return of(record).stream()
                .map(values -> {
                    assertThat(values).containsKey(field);
                    return values.get(field);
                })
                .toList();
    }

    public List<Map<String, String>> of(String record) {
        return records.stream()
                .filter(values -> record.equals(values.get("RecordCode")))
                .toList();
    }

    /** Cents in fields of digits, added up. */
    public long cents(String record, String field) {
        return all(record, field).stream().mapToLong(Long::parseLong).sum();
    }

    public BigDecimal dollars(String record, String field) {
        return BigDecimal.valueOf(cents(record, field), 2);
    }

    private static Map<String, String> cut(String line, Map<String, List<Field>> layout) {
        assertThat(line).hasSize(LENGTH);
        var code = line.substring(0, 2).strip();
        assertThat(layout).containsKey(code);
        Map<String, String> values = new LinkedHashMap<>();
        for (var field : layout.getOrDefault(code, List.of())) {
            var value = line.substring(field.start() - 1, field.start() - 1 + field.length())
                    .strip();
            if (field.required()) {
                assertThat(value).as(code + " " + field.name()).isNotEmpty();
            }
            if (field.name().startsWith("Filler")) {
                assertThat(value).as(code + " " + field.name()).isEmpty();
            }
            values.put(field.name(), value);
        }
        return values;
    }

    private static Map<String, List<Field>> fields(Path layout) {
        try (var lines = Files.lines(layout)) {
            Map<String, List<Field>> fields = new HashMap<>();
            lines.skip(1).map(line -> line.split(",")).forEach(columns -> {
                var field = new Field(
                        columns[1],
                        Integer.parseInt(columns[2]),
                        Integer.parseInt(columns[3]),
                        Boolean.parseBoolean(columns[5]));
                fields.computeIfAbsent(columns[0], code -> new ArrayList<>()).add(field);
            });
            return fields;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

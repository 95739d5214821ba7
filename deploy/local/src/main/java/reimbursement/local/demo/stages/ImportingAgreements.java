package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Progress;
import reimbursement.local.demo.Stage;
import reimbursement.local.programme.MadeUpSheet;

/** Agencies and agreements, from a published sheet or the made-up one. */
final class ImportingAgreements implements Stage {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public String name() {
        return "agreements imported";
    }

    @Override
    public void run(Progress progress, DemoContext context) {
        Optional<Path> sheet = context.options().agreements();
        boolean workbook = sheet.isPresent()
                && sheet.get().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        byte[] document = sheet.map(ImportingAgreements::read)
                .orElseGet(() ->
                        MadeUpSheet.csv(context.options().size(), Office.SEED).getBytes(StandardCharsets.UTF_8));
        JsonNode view = Upload.run(
                Office.of(context).agreements(),
                Office.PROGRAMME,
                "/v1/agreements/imports",
                workbook ? XLSX : "text/csv",
                document,
                progress);
        progress.note(Counted.of(view));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

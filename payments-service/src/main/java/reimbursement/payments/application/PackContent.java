package reimbursement.payments.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import reimbursement.kit.json.EventJson;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.schedules.FileFormat;
import reimbursement.payments.files.MaskedAccounts;
import reimbursement.payments.files.PackArchive;
import reimbursement.payments.persistence.PackRows;
import reimbursement.payments.persistence.PackRows.Kind;

/**
 * What stands in an audit pack, in which order: the program that verifies it, a file of chained lines for each kind,
 * the payment files with masked account numbers, and the manifest, which names all of it (docs/audit-pack.md).
 */
@ApplicationScoped
class PackContent {
    static final String FORMAT = "reimbursement-audit-pack-2";
    private static final String VERIFIER = "VerifyAuditPack.java";

    private final SentFiles sent;

    PackContent(SentFiles sent) {
        this.sent = sent;
    }

    void write(PackRows.Snapshot snapshot, Quarter quarter, PackArchive archive) throws IOException {
        archive.add(VERIFIER, out -> {
            try (InputStream program = verifier()) {
                program.transferTo(out);
            }
        });
        for (var kind : Kind.values()) {
            archive.addLines(
                    kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".jsonl",
                    lines -> snapshot.each(kind, lines::add));
        }
        var files = copies(snapshot.transmitted(), archive);
        archive.addLines("files.jsonl", lines -> {
            for (var file : files) {
                lines.add(file);
            }
        });
        archive.add(
                "manifest.json",
                out -> out.write((json(manifest(snapshot, quarter, archive)) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** The files with masked account numbers, and for each a row that holds the digests of the original and the copy. */
    private List<String> copies(List<UUID> schedules, PackArchive archive) throws IOException {
        List<String> files = new ArrayList<>();
        for (var schedule : schedules) {
            for (var format : FileFormat.values()) {
                var stored = sent.of(schedule, format);
                if (stored.isPresent()) {
                    files.add(copy(stored.get(), archive));
                }
            }
        }
        return files;
    }

    private static String copy(StoredFile stored, PackArchive archive) throws IOException {
        var file = stored.file();
        var name = "files/" + file.scheduleId() + "." + file.format().path();
        var entry = archive.add(name, out -> {
            try (var masked = MaskedAccounts.of(file.format(), out)) {
                stored.content().copyTo(masked);
            }
        });
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("scheduleId", file.scheduleId());
        row.put("format", file.format().version());
        row.put("messageId", file.messageId());
        row.put("sha256", file.sha256());
        row.put("bytes", file.bytes());
        row.put("renderedAt", file.renderedAt());
        row.put("copy", name);
        row.put("copySha256", entry.sha256());
        return json(row);
    }

    private static Map<String, Object> manifest(PackRows.Snapshot snapshot, Quarter quarter, PackArchive archive) {
        var totals = new LinkedHashMap<>(snapshot.totals());
        totals.put(
                "unpaid",
                total(totals, "awarded")
                        + total(totals, "reimbursed")
                        - total(totals, "payments")
                        + total(totals, "overpaid"));
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("quarter", quarter.toString());
        manifest.put("files", archive.entries());
        manifest.put("totalsInCents", totals);
        return manifest;
    }

    private static long total(Map<String, Long> totals, String name) {
        return Objects.requireNonNull(totals.get(name), name);
    }

    private static InputStream verifier() {
        return Objects.requireNonNull(
                PackContent.class.getResourceAsStream("/audit-pack/" + VERIFIER), "the verifier is not in the jar");
    }

    private static String json(Map<String, Object> object) {
        try {
            return EventJson.mapper().writeValueAsString(object);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

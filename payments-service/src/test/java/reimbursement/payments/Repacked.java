package reimbursement.payments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import reimbursement.kit.json.EventJson;
import reimbursement.payments.files.Sha256;

/** An audit pack in the hands of somebody who wants it to say something else. */
final class Repacked {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    Repacked(byte[] pack) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    String text(String name) {
        return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    Repacked without(String name) {
        entries.remove(name);
        return this;
    }

    Repacked change(String name, UnaryOperator<String> change) {
        var before = text(name);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing to change in " + name);
        }
        entries.put(name, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Changes the lines, in their order. */
    Repacked lines(String name, UnaryOperator<List<String>> change) {
        return change(
                name,
                text -> String.join(
                                "\n", change.apply(new ArrayList<>(text.lines().toList()))) + "\n");
    }

    /** Makes chains and digests right again, as only somebody can who has the whole pack. */
    Repacked resealed() throws IOException {
        var manifest = (ObjectNode) EventJson.mapper().readTree(text("manifest.json"));
        for (var each : manifest.path("files")) {
            var file = (ObjectNode) each;
            var name = file.path("name").asText();
            if (name.endsWith(".jsonl")) {
                file.put("last", chain(name));
                file.put("lines", text(name).lines().count());
            }
            file.put("sha256", Sha256.of(entries.getOrDefault(name, new byte[0])));
        }
        entries.put("manifest.json", EventJson.mapper().writeValueAsBytes(manifest));
        return this;
    }

    byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private String chain(String name) {
        var last = "0".repeat(64);
        var chained = new StringBuilder();
        for (var line : text(name).lines().toList()) {
            var again = line.replaceFirst("\"previous\":\"[0-9a-f]{64}\"", "\"previous\":\"" + last + "\"");
            last = Sha256.of(again.getBytes(StandardCharsets.UTF_8));
            chained.append(again).append('\n');
        }
        entries.put(name, chained.toString().getBytes(StandardCharsets.UTF_8));
        return last;
    }
}

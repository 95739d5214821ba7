package reimbursement.officers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reimbursement.kit.test.PublishedEvent;

/** The roster that a reader of the officers topic comes to; shares no code with the service. */
final class RosterByEvents {
    private final Map<String, PublishedEvent> authorised = new LinkedHashMap<>();
    private final Map<String, String> trained = new HashMap<>();
    private final Map<String, String> revoked = new HashMap<>();
    private final Map<String, String> separated = new HashMap<>();
    private final String snapshot;

    private RosterByEvents(String snapshot) {
        this.snapshot = snapshot;
    }

    /** The lines as of a snapshot by these events, in order. */
    static List<String> lines(List<PublishedEvent> events, String snapshot) {
        RosterByEvents roster = new RosterByEvents(snapshot);
        events.forEach(roster::apply);
        return roster.authorised.values().stream()
                .filter(event -> event.text("from").compareTo(snapshot) <= 0)
                .map(roster::line)
                .sorted()
                .toList();
    }

    static String sha256(List<String> lines) {
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void apply(PublishedEvent event) {
        String day = event.text("effectiveOn");
        switch (event.type()) {
            case "officer-trained" -> trained.put(event.text("officerId") + event.text("model"), day);
            case "officer-authorised" -> authorised.put(event.text("authorisationId"), event);
            case "authorisation-revoked" -> revoked.put(event.text("authorisationId"), day);
            case "officer-separated" -> separated.put(event.text("officerId"), day);
            default -> {}
        }
    }

    private String line(PublishedEvent event) {
        String officer = event.text("officerId");
        return String.join(
                "|",
                officer,
                event.text("agreementId"),
                event.text("model"),
                by(trained.get(officer + event.text("model"))),
                event.text("from"),
                event.text("until"),
                by(revoked.get(event.text("authorisationId"))),
                by(separated.get(officer)));
    }

    private String by(String day) {
        return day == null || day.compareTo(snapshot) > 0 ? "" : day;
    }
}

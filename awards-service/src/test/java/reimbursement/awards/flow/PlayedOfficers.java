package reimbursement.awards.flow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/**
 * officers-service: it says facts of officers to the agencies that they are of, answers standings with rosters, and
 * attests anew what a later fact changes of them.
 */
final class PlayedOfficers {

    private final Cast cast;
    private final Random random;
    private final Consumer<Said> says;
    private final Map<Integer, Entry> entries = new TreeMap<>();
    private final Map<Key, LocalDate> trained = new HashMap<>();
    private final Map<Key, LocalDate> separated = new HashMap<>();
    private final Map<Integer, List<Said>> said = new HashMap<>();
    private final Map<AtQuarter, Answer> standings = new HashMap<>();

    private record Key(int agency, int officer, String model) {}

    private record AtQuarter(int agency, FiscalQuarter quarter) {}

    private static final class Entry {
        private final AwardFact.Authorised of;
        private @Nullable LocalDate revokedOn;

        Entry(AwardFact.Authorised of) {
            this.of = of;
        }

        LocalDate lastDay() {
            return revokedOn == null || revokedOn.isAfter(of.until()) ? of.until() : revokedOn.minusDays(1);
        }
    }

    private static final class Answer {
        private int standing;
        private int revision;
        private List<String> lines = List.of();
    }

    PlayedOfficers(Cast cast, Random random, Consumer<Said> says) {
        this.cast = cast;
        this.random = random;
        this.says = says;
    }

    /** What agreements-service says of an agency comes in its order. */
    void hears(int agency, Said event) {
        switch (event.type()) {
            case "standing-attested" -> {
                FiscalQuarter quarter =
                        FiscalQuarter.parse(text(event, "quarter")).orElseThrow();
                Answer answer = standings.computeIfAbsent(new AtQuarter(agency, quarter), absent -> new Answer());
                answer.standing = Integer.parseInt(text(event, "revision"));
                attest(agency, quarter, answer);
            }
            case "agreement-terminated" -> {
                LocalDate on = LocalDate.parse(text(event, "effectiveOn"));
                entries.values().stream()
                        .filter(entry ->
                                cast.agreement(entry.of.agreement()).toString().equals(text(event, "agreementId")))
                        .filter(entry -> !entry.lastDay().isBefore(on))
                        .forEach(entry -> revoke(entry, on, "AGREEMENT_ENDED"));
                attestChanged();
            }
            default -> {}
        }
    }

    void records(AwardFact.OfOfficer fact) {
        switch (fact) {
            case AwardFact.Nominated of -> says(of.agency(), of.officer(), "officer-nominated", Map.of(), "2025-08-01");
            case AwardFact.TrainingStarted of ->
                says(of.agency(), of.officer(), "training-started", Map.of("model", "TFM"), "2025-08-02");
            case AwardFact.Trained of -> train(of.agency(), of.officer(), of.model(), of.on());
            case AwardFact.Authorised of -> {
                Entry entry = new Entry(of);
                entries.put(of.id(), entry);
                Map<String, Object> data = authorisation(entry);
                data.put("from", of.from());
                data.put("until", of.until());
                says(
                        of.agency(),
                        of.officer(),
                        "officer-authorised",
                        data,
                        of.from().toString());
            }
            case AwardFact.Revoked of -> revoke(entry(of.id()), of.on(), "ICE");
            case AwardFact.Expired of -> {
                Entry entry = entry(of.id());
                says(
                        entry.of.agency(),
                        of.officer(),
                        "authorisation-expired",
                        authorisation(entry),
                        entry.of.until().plusDays(1).toString());
            }
            case AwardFact.Separated of -> {
                separated.put(new Key(of.agency(), of.officer(), ""), of.on());
                says(
                        of.agency(),
                        of.officer(),
                        "officer-separated",
                        Map.of(),
                        of.on().toString());
            }
            case AwardFact.Transferred of -> transfer(of);
            case AwardFact.OfficersRestated of -> {
                said.getOrDefault(of.agency(), List.of()).forEach(says);
                standings.forEach((at, answer) -> {
                    if (at.agency() == of.agency()) {
                        attest(at.agency(), at.quarter(), answer);
                    }
                });
            }
        }
        attestChanged();
    }

    private void transfer(AwardFact.Transferred of) {
        entries.values().stream()
                .filter(entry -> entry.of.officer() == of.officer() && entry.of.agency() == of.from())
                .filter(entry -> !entry.lastDay().isBefore(of.on()))
                .forEach(entry -> revoke(entry, of.on(), "AGENCY"));
        Map<String, Object> moved = Map.of("fromAgencyId", cast.agency(of.from()), "toAgencyId", cast.agency(of.to()));
        says(of.from(), of.officer(), "officer-transferred", moved, of.on().toString());
        says(of.to(), of.officer(), "officer-transferred", moved, of.on().toString());
        LocalDate on = trained.get(new Key(of.from(), of.officer(), "TFM"));
        if (on != null) {
            train(of.to(), of.officer(), "TFM", on);
        }
    }

    private void train(int agency, int officer, String model, LocalDate on) {
        trained.put(new Key(agency, officer, model), on);
        says(agency, officer, "officer-trained", Map.of("model", model), on.toString());
    }

    private void revoke(Entry entry, LocalDate on, String by) {
        entry.revokedOn = on;
        Map<String, Object> data = authorisation(entry);
        data.put("by", by);
        data.put("reason", "SUPERVISION");
        says(entry.of.agency(), entry.of.officer(), "authorisation-revoked", data, on.toString());
    }

    private Entry entry(int id) {
        return Objects.requireNonNull(entries.get(id));
    }

    private Map<String, Object> authorisation(Entry entry) {
        return new HashMap<>(Map.of(
                "authorisationId", cast.authorisation(entry.of.id()),
                "agreementId", cast.agreement(entry.of.agreement()),
                "model", entry.of.model()));
    }

    private void attestChanged() {
        standings.forEach((at, answer) -> {
            if (random.nextInt(10) == 0
                    || !lines(at.agency(), at.quarter().snapshotOn()).equals(answer.lines)) {
                attest(at.agency(), at.quarter(), answer);
            }
        });
    }

    private void attest(int agency, FiscalQuarter quarter, Answer answer) {
        answer.revision++;
        answer.lines = lines(agency, quarter.snapshotOn());
        says.accept(new Said(
                Said.OFFICERS,
                cast.agency(agency).toString(),
                "roster-attested",
                Map.of(
                        "agencyId", cast.agency(agency),
                        "quarter", quarter.toString(),
                        "snapshotOn", quarter.snapshotOn(),
                        "revision", answer.revision,
                        "standingRevision", answer.standing,
                        "rows", answer.lines.size(),
                        "sha256", sha256(answer.lines),
                        "effectiveOn", quarter.snapshotOn())));
    }

    private List<String> lines(int agency, LocalDate snapshot) {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries.values()) {
            AwardFact.Authorised of = entry.of;
            if (of.agency() == agency && !of.from().isAfter(snapshot)) {
                lines.add(cast.officer(of.officer()) + "|" + cast.agreement(of.agreement()) + "|" + of.model() + "|"
                        + by(snapshot, trained.get(new Key(agency, of.officer(), of.model()))) + "|" + of.from() + "|"
                        + of.until() + "|" + by(snapshot, entry.revokedOn) + "|"
                        + by(snapshot, separated.get(new Key(agency, of.officer(), ""))));
            }
        }
        lines.sort(null);
        return lines;
    }

    private void says(int agency, int officer, String type, Map<String, ?> fields, String effectiveOn) {
        Map<String, Object> data = new HashMap<>(fields);
        data.put("agencyId", cast.agency(agency));
        data.put("officerId", cast.officer(officer));
        data.put("effectiveOn", effectiveOn);
        Said event = new Said(Said.OFFICERS, cast.agency(agency).toString(), type, data);
        said.computeIfAbsent(agency, absent -> new ArrayList<>()).add(event);
        says.accept(event);
    }

    private static String text(Said event, String field) {
        return Objects.requireNonNull(event.data().get(field)).toString();
    }

    private static String by(LocalDate snapshot, @Nullable LocalDate day) {
        return day == null || day.isAfter(snapshot) ? "" : day.toString();
    }

    private static String sha256(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}

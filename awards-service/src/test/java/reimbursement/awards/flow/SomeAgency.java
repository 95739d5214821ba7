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
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.Ids;
import reimbursement.kit.test.Upstream;

/**
 * An agency as agreements-service and officers-service speak of it. It attests its rosters from what it said, by code of
 * its own: what the service under test derives is checked against it.
 */
final class SomeAgency {

    private static final String AGREEMENTS = "reimbursement.agreements";
    private static final String OFFICERS = "reimbursement.officers";

    final UUID id = Ids.next();
    final UUID taskForce = Ids.next();
    private final Map<UUID, Officer> officers = new TreeMap<>();

    private SomeAgency() {}

    private static final class Officer {
        private @Nullable UUID authorisation;
        private @Nullable LocalDate trainedOn;
        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private @Nullable LocalDate revokedOn;
        private @Nullable LocalDate separatedOn;
    }

    /** An agency that agreements-service has registered. */
    static SomeAgency registered() {
        SomeAgency agency = unregistered();
        agency.register();
        return agency;
    }

    /** An agency of which nothing has been said. */
    static SomeAgency unregistered() {
        return new SomeAgency();
    }

    void register() {
        Upstream.says(
                AGREEMENTS,
                id.toString(),
                "agency-registered",
                Map.of(
                        "agencyId", id,
                        "name", "Washington County Sheriff's Office",
                        "state", "AL",
                        "type", "COUNTY",
                        "effectiveOn", "2025-09-01"));
    }

    /** Officers trained and authorised for the task force well before any quarter. */
    List<UUID> officers(int number) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ids.add(officer(LocalDate.of(2025, 9, 26), LocalDate.of(2025, 10, 1)));
        }
        return ids;
    }

    UUID officer(LocalDate trainedOn, LocalDate from) {
        UUID officer = Ids.next();
        officers.put(officer, new Officer());
        trained(officer, trainedOn);
        authorised(officer, from);
        return officer;
    }

    void trained(UUID officer, LocalDate on) {
        of(officer).trainedOn = on;
        Upstream.says(
                OFFICERS,
                id.toString(),
                "officer-trained",
                Map.of("officerId", officer, "agencyId", id, "model", "TFM", "effectiveOn", on));
    }

    private void authorised(UUID officer, LocalDate from) {
        grant(of(officer), from);
        sayAuthorised(officer);
    }

    private static void grant(Officer of, LocalDate from) {
        of.authorisation = Ids.next();
        of.from = from;
        of.until = from.plusYears(2).minusDays(1);
    }

    /** An officer of whom this service hears nothing until the agency is restated. */
    UUID unheardOfOfficer() {
        UUID officer = Ids.next();
        Officer of = new Officer();
        of.trainedOn = LocalDate.of(2025, 9, 26);
        grant(of, LocalDate.of(2025, 10, 1));
        officers.put(officer, of);
        return officer;
    }

    /** What was revoked by mistake; heard of when the agency is restated. */
    void unrevoked(UUID officer) {
        of(officer).revokedOn = null;
    }

    /** Says all that holds again. */
    void restated() {
        register();
        List.copyOf(officers.keySet()).forEach(officer -> {
            Officer of = of(officer);
            trained(officer, Objects.requireNonNull(of.trainedOn));
            sayAuthorised(officer);
            if (of.revokedOn != null) {
                revoked(officer, of.revokedOn);
            }
            if (of.separatedOn != null) {
                separated(officer, of.separatedOn);
            }
        });
    }

    private void sayAuthorised(UUID officer) {
        Officer of = of(officer);
        LocalDate from = Objects.requireNonNull(of.from);
        Upstream.says(
                OFFICERS,
                id.toString(),
                "officer-authorised",
                Map.of(
                        "authorisationId", Objects.requireNonNull(of.authorisation),
                        "officerId", officer,
                        "agencyId", id,
                        "agreementId", taskForce,
                        "model", "TFM",
                        "from", from,
                        "until", Objects.requireNonNull(of.until),
                        "effectiveOn", from));
    }

    void revoked(UUID officer, LocalDate on) {
        Officer of = of(officer);
        of.revokedOn = on;
        Upstream.says(
                OFFICERS,
                id.toString(),
                "authorisation-revoked",
                Map.of(
                        "authorisationId",
                        Objects.requireNonNull(of.authorisation),
                        "officerId",
                        officer,
                        "agencyId",
                        id,
                        "agreementId",
                        taskForce,
                        "model",
                        "TFM",
                        "by",
                        "ICE",
                        "reason",
                        "SUPERVISION",
                        "effectiveOn",
                        on));
    }

    void separated(UUID officer, LocalDate on) {
        of(officer).separatedOn = on;
        Upstream.says(
                OFFICERS,
                id.toString(),
                "officer-separated",
                Map.of("officerId", officer, "agencyId", id, "effectiveOn", on));
    }

    /** To another agency; said to this one alone, without a word of the authorisation that ends by it. */
    void transferredAway(UUID officer, LocalDate on) {
        of(officer).revokedOn = on;
        transfer(officer, id, Ids.next(), on);
    }

    /** From another agency, to this one. */
    void transferredHere(UUID officer, LocalDate on) {
        transfer(officer, Ids.next(), id, on);
    }

    private void transfer(UUID officer, UUID from, UUID to, LocalDate on) {
        Upstream.says(
                OFFICERS,
                id.toString(),
                "officer-transferred",
                Map.of(
                        "officerId", officer,
                        "agencyId", id,
                        "fromAgencyId", from,
                        "toAgencyId", to,
                        "effectiveOn", on));
    }

    /** Enrolled, with a task-force agreement in effect. */
    void standing(FiscalQuarter quarter, int revision) {
        standing(quarter, revision, true, false);
    }

    void standing(FiscalQuarter quarter, int revision, boolean enrolled, boolean suspended) {
        Map<String, Object> agreement = Map.of(
                "agreementId",
                taskForce,
                "model",
                "TFM",
                "signedOn",
                "2025-03-01",
                "suspended",
                suspended,
                "ended",
                false);
        Upstream.says(AGREEMENTS, id.toString(), "standing-attested", standing(quarter, revision, enrolled, agreement));
    }

    /** Enrolled, without any agreement. */
    void standingWithoutAgreement(FiscalQuarter quarter, int revision) {
        Map<String, Object> said = new HashMap<>(standing(quarter, revision, true, Map.of()));
        said.put("agreements", List.of());
        Upstream.says(AGREEMENTS, id.toString(), "standing-attested", said);
    }

    private Map<String, Object> standing(
            FiscalQuarter quarter, int revision, boolean enrolled, Map<String, Object> agreement) {
        return Map.of(
                "agencyId", id,
                "quarter", quarter.toString(),
                "snapshotOn", quarter.snapshotOn(),
                "revision", revision,
                "enrolled", enrolled,
                "agreements", List.of(agreement),
                "effectiveOn", quarter.snapshotOn());
    }

    /** The roster that follows from what was said. */
    void roster(FiscalQuarter quarter, int revision, int standingRevision) {
        List<String> lines = lines(quarter.snapshotOn());
        roster(quarter, revision, standingRevision, lines.size(), sha256(lines));
    }

    /** A roster of which this service never heard the facts. */
    void strangeRoster(FiscalQuarter quarter, int revision, int standingRevision) {
        roster(quarter, revision, standingRevision, 1, sha256(List.of("somebody else")));
    }

    private void roster(FiscalQuarter quarter, int revision, int standingRevision, int rows, String sha256) {
        Upstream.says(
                OFFICERS,
                id.toString(),
                "roster-attested",
                Map.of(
                        "agencyId", id,
                        "quarter", quarter.toString(),
                        "snapshotOn", quarter.snapshotOn(),
                        "revision", revision,
                        "standingRevision", standingRevision,
                        "rows", rows,
                        "sha256", sha256,
                        "effectiveOn", quarter.snapshotOn()));
    }

    private List<String> lines(LocalDate snapshot) {
        List<String> lines = new ArrayList<>();
        officers.forEach((officer, of) -> {
            if (of.from != null && !of.from.isAfter(snapshot)) {
                lines.add(officer + "|" + taskForce + "|TFM|" + by(snapshot, of.trainedOn) + "|" + of.from + "|"
                        + of.until + "|" + by(snapshot, of.revokedOn) + "|" + by(snapshot, of.separatedOn));
            }
        });
        lines.sort(null);
        return lines;
    }

    private Officer of(UUID officer) {
        return Objects.requireNonNull(officers.get(officer));
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

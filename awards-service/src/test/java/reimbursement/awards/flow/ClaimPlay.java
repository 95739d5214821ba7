package reimbursement.awards.flow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.claims.ClaimLine;
import reimbursement.awards.domain.claims.ClaimWorld;
import reimbursement.kit.Ids;

/** A random history of claims as it is said by the services upstream and sent by agencies, under ids of its own. */
final class ClaimPlay {

    final List<UUID> agencies = List.of(Ids.next(), Ids.next());
    /** What is said on one topic under one key, in its order. */
    final List<List<Said>> streams = new ArrayList<>();
    /** What is claimed for a month, version by version. */
    final List<List<Claimed>> claims = new ArrayList<>();

    private final List<UUID> agreements = List.of(Ids.next(), Ids.next());
    private final Map<UUID, UUID> ids = new HashMap<>();
    private final List<List<Said>> byAgreements = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<List<Said>> byOfficers = List.of(new ArrayList<>(), new ArrayList<>());
    private final Map<UUID, ClaimWorld.Fact.Authorised> authorised = new HashMap<>();

    record Claimed(UUID agency, YearMonth month, List<ClaimLine> lines) {}

    /** Its scripts interleave anyhow, each in its order. */
    ClaimPlay(ClaimWorld world, Random random) {
        nameAuthorisationsInTheirOrder(world);
        List<ClaimWorld.Fact.Paid> paid = new ArrayList<>();
        for (int agency = 0; agency < 2; agency++) {
            says(byAgreements, Said.AGREEMENTS, agency, "agency-registered", LocalDate.of(2025, 2, 1), registration());
        }
        Map<String, List<Claimed>> versions = new LinkedHashMap<>();
        for (ClaimWorld.Fact fact : new Dice(random).<ClaimWorld.Fact>merged(world.scripts)) {
            switch (fact) {
                case ClaimWorld.Fact.Paid of -> paid.add(of);
                case ClaimWorld.Fact.Claimed of ->
                    versions.computeIfAbsent(of.agency() + " " + of.month(), absent -> new ArrayList<>())
                            .add(new Claimed(
                                    agencies.get(of.agency()),
                                    of.month(),
                                    of.lines().stream().map(this::ofThisPlay).toList()));
                default -> says(fact);
            }
        }
        claims.addAll(versions.values());
        streams.addAll(byAgreements);
        streams.addAll(byOfficers);
        streams.addAll(pay(paid));
    }

    /** Of two that hold on a day from the same day on the one with the higher id counts. */
    private void nameAuthorisationsInTheirOrder(ClaimWorld world) {
        TreeSet<UUID> named = new TreeSet<>();
        world.scripts.forEach(script -> script.forEach(fact -> {
            if (fact instanceof ClaimWorld.Fact.Authorised of) {
                named.add(of.id());
                authorised.put(of.id(), of);
            }
        }));
        named.forEach(id -> ids.put(id, Ids.next()));
    }

    private void says(ClaimWorld.Fact fact) {
        switch (fact) {
            case ClaimWorld.Fact.Enrolled of ->
                says(
                        byAgreements,
                        Said.AGREEMENTS,
                        of.agency(),
                        of.enrolled() ? "enrolment-approved" : "enrolment-withdrawn",
                        of.on(),
                        of.enrolled() ? Map.of() : Map.of("reason", "on request"));
            case ClaimWorld.Fact.Signed of -> ofAgreement(of.agency(), "agreement-signed", of.on(), Map.of());
            case ClaimWorld.Fact.Suspended of ->
                ofAgreement(of.agency(), "agreement-suspended", of.from(), suspension(of.until()));
            case ClaimWorld.Fact.Reinstated of ->
                ofAgreement(of.agency(), "agreement-reinstated", of.on(), Map.of("vacated", false));
            case ClaimWorld.Fact.Ended of ->
                ofAgreement(of.agency(), "agreement-terminated", of.on(), Map.of("reason", "on notice"));
            case ClaimWorld.Fact.Authorised of -> {
                ofOfficer(of.agency(), of.officer(), "officer-trained", of.trained(), Map.of("model", "TFM"));
                Map<String, Object> data = authorisation(of);
                data.put("from", of.from());
                data.put("until", of.from().plusYears(2).minusDays(1));
                ofOfficer(of.agency(), of.officer(), "officer-authorised", of.from(), data);
            }
            case ClaimWorld.Fact.Revoked of -> {
                ClaimWorld.Fact.Authorised held = Objects.requireNonNull(authorised.get(of.id()));
                Map<String, Object> data = authorisation(held);
                data.put("by", "ICE");
                data.put("reason", "SUPERVISION");
                ofOfficer(held.agency(), held.officer(), "authorisation-revoked", of.on(), data);
            }
            case ClaimWorld.Fact.Separated of ->
                ofOfficer(of.agency(), of.officer(), "officer-separated", of.on(), Map.of());
            case ClaimWorld.Fact.Transferred of -> {
                Map<String, Object> data = Map.of("fromAgencyId", agencies.get(0), "toAgencyId", agencies.get(1));
                ofOfficer(0, of.officer(), "officer-transferred", of.on(), data);
                ofOfficer(1, of.officer(), "officer-transferred", of.on(), data);
            }
            case ClaimWorld.Fact.Paid _, ClaimWorld.Fact.Claimed _ ->
                throw new IllegalArgumentException("said elsewhere");
        }
    }

    /** A service learns one thing after the other, so what it records of one agency is in the order of its moments. */
    private List<List<Said>> pay(List<ClaimWorld.Fact.Paid> paid) {
        Map<Integer, List<Said>> byAgency = new TreeMap<>();
        paid.stream().sorted(Comparator.comparing(ClaimWorld.Fact.Paid::second)).forEach(of -> {
            UUID agency = agencies.get(of.agency());
            Map<String, Object> data = Map.of(
                    "officerId", id(of.officer()),
                    "agencyId", agency,
                    "annualSalary",
                            Map.of("amount", BigDecimal.valueOf(of.cents(), 2).toPlainString(), "currency", "USD"),
                    "effectiveOn", of.from());
            byAgency.computeIfAbsent(of.agency(), absent -> new ArrayList<>())
                    .add(new Said(
                            Said.PAY,
                            agency.toString(),
                            "pay-set",
                            data,
                            Instant.ofEpochSecond(of.second()).toString()));
        });
        return List.copyOf(byAgency.values());
    }

    private void ofAgreement(int agency, String type, LocalDate on, Map<String, ?> fields) {
        Map<String, Object> data = new HashMap<>(fields);
        data.put("agreementId", agreements.get(agency));
        data.put("model", "TFM");
        says(byAgreements, Said.AGREEMENTS, agency, type, on, data);
    }

    private void ofOfficer(int agency, UUID officer, String type, LocalDate on, Map<String, ?> fields) {
        Map<String, Object> data = new HashMap<>(fields);
        data.put("officerId", id(officer));
        says(byOfficers, Said.OFFICERS, agency, type, on, data);
    }

    private void says(
            List<List<Said>> streams, String topic, int agency, String type, LocalDate on, Map<String, ?> fields) {
        Map<String, Object> data = new LinkedHashMap<>(fields);
        data.put("agencyId", agencies.get(agency));
        data.put("effectiveOn", on);
        streams.get(agency).add(new Said(topic, agencies.get(agency).toString(), type, data));
    }

    private Map<String, Object> authorisation(ClaimWorld.Fact.Authorised of) {
        return new HashMap<>(
                Map.of("authorisationId", id(of.id()), "agreementId", agreements.get(of.agency()), "model", "TFM"));
    }

    private static Map<String, Object> suspension(@Nullable LocalDate until) {
        Map<String, Object> data = new HashMap<>(Map.of("reason", "SUPERVISION"));
        if (until != null) {
            data.put("until", until);
        }
        return data;
    }

    private static Map<String, Object> registration() {
        return Map.of("name", "County Sheriff's Office", "state", "AL", "type", "COUNTY");
    }

    private UUID id(UUID inTheWorld) {
        return ids.computeIfAbsent(inTheWorld, absent -> Ids.next());
    }

    private ClaimLine ofThisPlay(ClaimLine line) {
        return new ClaimLine(
                line.number(),
                line.type(),
                line.officer().map(this::id).orElse(null),
                line.amountCents(),
                line.shareBasisPoints(),
                line.otherFundingCents(),
                line.hundredthsOfHours(),
                line.from(),
                line.until(),
                line.reference());
    }
}

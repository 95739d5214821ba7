package reimbursement.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import reimbursement.local.client.Answer;
import reimbursement.local.client.Who;
import reimbursement.local.programme.Counts;

/** Changes of all kinds to agencies that nobody else changes, many of them with effect before the snapshot. */
final class Changes {
    private static final int MOST_OFFICERS = 300;
    private static final int MOST_AGENCIES = 60;
    private static final int MOST_RENAMINGS = 100;
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 1);

    private final Programme programme;
    private final Random random;
    private final List<UUID> agencies;
    private final Map<UUID, List<JsonNode>> officers = new HashMap<>();
    private final AgreementChanges agreements;
    private final RareChanges rare;
    private final Map<String, Integer> done = new TreeMap<>();
    private final String name;
    private int nominated;

    Changes(Programme programme, long seed, String name, List<UUID> agencies) {
        this.programme = programme;
        this.random = new Random(seed);
        this.agreements = new AgreementChanges(programme, random);
        this.rare = new RareChanges(programme, random, name);
        this.name = name;
        this.agencies = agencies;
    }

    Map<String, Integer> done() {
        return done;
    }

    void next() {
        UUID agency = agencies.get(random.nextInt(agencies.size()));
        switch (random.nextInt(28)) {
            case 0, 1, 2 -> count("both counts", () -> both(agency));
            case 3 -> count("a count that differs", () -> one(agency, random.nextBoolean()));
            case 4 -> count("disputes resolved", () -> resolve(agency));
            case 5, 6 -> count("enrolment", () -> enrol(agency));
            case 7, 8, 9 -> count("suspension", () -> agreements.suspend(agency));
            case 10 -> count("end of agreement", () -> agreements.end(agency));
            case 11, 12, 13 -> count("pay", () -> pay(agency));
            case 14, 15 -> count("revocation", () -> revoke(agency));
            case 16, 17 -> count("renewal", () -> renew(agency));
            case 18, 19, 20 -> atMost(MOST_OFFICERS, "new officer", () -> newOfficer(agency));
            case 21 -> count("separation", () -> separate(agency));
            case 22 -> atMost(MOST_RENAMINGS, "another name", () -> rare.rename(agency));
            case 23 ->
                count(
                        "transfer",
                        () -> officer(agency)
                                .ifPresent(officer ->
                                        rare.transfer(officer, agencies.get(random.nextInt(agencies.size())))));
            case 24, 25 -> count("claim", () -> officer(agency).ifPresent(officer -> rare.claim(agency, officer)));
            default -> atMost(MOST_AGENCIES, "new agency", this::newAgency);
        }
    }

    /** In a long run the programme does not grow for ever. */
    private void atMost(int times, String what, Runnable change) {
        if (done.getOrDefault(what, 0) < times) {
            count(what, change);
        }
    }

    private void count(String what, Runnable change) {
        change.run();
        done.merge(what, 1, Integer::sum);
    }

    private Counts counts(UUID agency) {
        int assigned = 10 * (1 + random.nextInt(30));
        return new Counts(agency, assigned, assigned * (50 + random.nextInt(51)) / 100);
    }

    private void both(UUID agency) {
        Counts counts = counts(agency);
        Beginnings.report(programme, Who.agency(agency), counts);
        Beginnings.report(programme, People.ICE, counts);
    }

    private void one(UUID agency, boolean ice) {
        Beginnings.report(programme, ice ? People.ICE : Who.agency(agency), counts(agency));
    }

    private void resolve(UUID agency) {
        for (JsonNode dispute : programme.awards.list(
                Who.agency(agency), "/v1/disputes?quarter=" + Programme.QUARTER + "&status=open")) {
            Counts counts = counts(agency);
            Answer answer = programme.awards.post(
                    People.PROGRAMME,
                    "/v1/disputes/" + dispute.path("id").asText() + "/resolve",
                    Map.of("assigned", counts.assigned(), "located", counts.located(), "reason", "both sides agree"));
            programme.acknowledge(
                    answer,
                    "awards",
                    "dispute",
                    Map.of(
                            "id", dispute.path("id").asText(),
                            "status", "RESOLVED",
                            "resolved_located", Integer.toString(counts.located())));
        }
    }

    private void enrol(UUID agency) {
        boolean approve = random.nextInt(3) > 0;
        String from = NOVEMBER.plusDays(random.nextInt(90)).toString();
        Map<String, Object> body =
                new HashMap<>(Map.of("status", approve ? "approved" : "withdrawn", "effectiveOn", from));
        if (!approve) {
            body.put("reason", "at the agency's wish");
        }
        programme.acknowledge(
                programme.agreements.put(People.PROGRAMME, "/v1/agencies/" + agency + "/enrolment", body),
                "agreements",
                "enrolment_decision",
                Map.of(
                        "agency_id",
                        agency.toString(),
                        "status",
                        approve ? "APPROVED" : "WITHDRAWN",
                        "effective_on",
                        from));
    }

    private Optional<JsonNode> officer(UUID agency) {
        List<JsonNode> held = officers.computeIfAbsent(agency, id -> new ArrayList<>(programme.officersOf(id)));
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(random.nextInt(held.size())));
    }

    private void pay(UUID agency) {
        officer(agency).ifPresent(officer -> {
            long dollars = 40_000L + random.nextInt(60_000);
            String from = NOVEMBER.plusDays(random.nextInt(60)).toString();
            String id = officer.path("id").asText();
            programme.acknowledge(
                    programme.officers.put(
                            People.PROGRAMME,
                            "/v1/officers/" + id + "/pay",
                            Map.of(
                                    "annualSalary",
                                    Map.of("amount", dollars + ".00", "currency", "USD"),
                                    "effectiveOn",
                                    from)),
                    "officers",
                    "pay_rate",
                    Map.of("officer_id", id, "annual_cents", Long.toString(dollars * 100), "effective_on", from));
        });
    }

    private void revoke(UUID agency) {
        officer(agency).ifPresent(officer -> {
            for (JsonNode authorisation : officer.path("authorisations")) {
                String on =
                        LocalDate.of(2025, 12, 22).plusDays(random.nextInt(20)).toString();
                programme.acknowledge(
                        programme.officers.post(
                                People.PROGRAMME,
                                "/v1/officers/" + officer.path("id").asText() + "/revoke",
                                Map.of(
                                        "authorisationId",
                                        authorisation.path("id").asText(),
                                        "by",
                                        "ICE",
                                        "reason",
                                        "REASSIGNED",
                                        "effectiveOn",
                                        on)),
                        new Acknowledged(
                                "officers",
                                "authorisation",
                                Map.of("id", authorisation.path("id").asText()),
                                Map.of("revoked_on", on)));
            }
        });
    }

    /** Within the authorisation that runs, or refused. */
    private void renew(UUID agency) {
        officer(agency).ifPresent(officer -> {
            for (JsonNode authorisation : officer.path("authorisations")) {
                String from =
                        LocalDate.of(2026, 1, 10).plusDays(random.nextInt(200)).toString();
                programme.acknowledge(
                        programme.officers.post(
                                People.PROGRAMME,
                                "/v1/officers/" + officer.path("id").asText() + "/renew",
                                Map.of(
                                        "authorisationId",
                                        authorisation.path("id").asText(),
                                        "from",
                                        from)),
                        "officers",
                        "authorisation",
                        Map.of("officer_id", officer.path("id").asText(), "valid_from", from));
            }
        });
    }

    private void newOfficer(UUID agency) {
        String number = name + "-" + nominated++;
        Optional<Answer> nomination = programme.ifNominationsAreOpen(() -> programme.officers.post(
                People.PROGRAMME,
                "/v1/officers",
                Map.of("agencyId", agency, "officerNumber", number, "name", "Ada Late", "nominatedOn", "2025-09-01")));
        nomination.ifPresent(answer -> trainNominated(agency, number, answer));
    }

    private void trainNominated(UUID agency, String number, Answer answer) {
        programme.acknowledge(
                answer,
                "officers",
                "officer",
                Map.of("id", answer.json().path("id").asText()));
        programme.officersOf(agency).stream()
                .filter(officer -> officer.path("officerNumber").asText().equals(number))
                .findFirst()
                .ifPresent(officer -> train(agency, officer.path("id").asText()));
    }

    private void train(UUID agency, String officer) {
        String path = "/v1/officers/" + officer;
        Map<String, Object> trained = Map.of("model", "TFM", "effectiveOn", "2025-10-01");
        programme.officers.post(
                People.PROGRAMME, path + "/start-training", Map.of("model", "TFM", "effectiveOn", "2025-09-10"));
        programme.acknowledge(
                programme.officers.post(People.PROGRAMME, path + "/complete-training", trained),
                "officers",
                "training",
                Map.of("officer_id", officer, "trained_on", "2025-10-01"));
        for (JsonNode agreement :
                programme.agreements.list(People.PROGRAMME, "/v1/agreements?limit=1000&model=TFM&agencyId=" + agency)) {
            if (agreement.path("agencyId").asText().equals(agency.toString())) {
                programme.acknowledge(
                        programme.officers.post(
                                People.PROGRAMME,
                                path + "/authorise",
                                Map.of(
                                        "model",
                                        "TFM",
                                        "agreementId",
                                        agreement.path("id").asText(),
                                        "from",
                                        "2025-12-20")),
                        "officers",
                        "authorisation",
                        Map.of("officer_id", officer, "valid_from", "2025-12-20"));
            }
        }
    }

    private void separate(UUID agency) {
        officer(agency).ifPresent(officer -> {
            String on = LocalDate.of(2025, 12, 27).plusDays(random.nextInt(10)).toString();
            programme.acknowledge(
                    programme.officers.post(
                            People.PROGRAMME,
                            "/v1/officers/" + officer.path("id").asText() + "/separate",
                            Map.of("effectiveOn", on)),
                    "officers",
                    "officer",
                    Map.of("id", officer.path("id").asText(), "separated_on", on));
        });
    }

    /** Registered after the close, with an agreement from before the snapshot. */
    private void newAgency() {
        String called = "Late " + name + " " + done.getOrDefault("new agency", 0) + " County Sheriff's Office";
        programme.agreements.post(
                People.PROGRAMME, "/v1/agencies", Map.of("name", called, "state", "OH", "type", "COUNTY"));
        programme.agreements.list(People.PROGRAMME, "/v1/agencies?limit=1000&state=OH").stream()
                .filter(agency -> agency.path("name").asText().equals(called))
                .map(agency -> agency.path("id").asText())
                .forEach(agency -> programme.acknowledge(
                        programme.agreements.post(
                                People.PROGRAMME,
                                "/v1/agreements",
                                Map.of("agencyId", agency, "model", "TFM", "signedOn", "2025-12-01")),
                        "agreements",
                        "agreement",
                        Map.of("agency_id", agency, "signed_on", "2025-12-01")));
    }
}

package reimbursement.awards.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import reimbursement.awards.domain.quarter.FiscalQuarter;

/** agreements-service, as far as one agency notices: it says facts, and attests anew what they change of closed quarters. */
final class PlayedAgreements {

    private final Cast cast;
    private final int agency;
    private final Random random;
    private final Consumer<Said> says;
    private final List<AwardFact> facts = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final SortedSet<FiscalQuarter> closed = new TreeSet<>(Comparator.comparing(FiscalQuarter::snapshotOn));
    private final Map<FiscalQuarter, Integer> revisions = new HashMap<>();
    private final Map<FiscalQuarter, Map<String, ?>> attested = new HashMap<>();

    PlayedAgreements(Cast cast, int agency, Random random, Consumer<Said> says) {
        this.cast = cast;
        this.agency = agency;
        this.random = random;
        this.says = says;
    }

    void closes(FiscalQuarter quarter) {
        closed.add(quarter);
        if (!facts.isEmpty()) {
            attest(quarter);
        }
    }

    void records(AwardFact.OfAgency fact) {
        facts.add(fact);
        if (fact instanceof AwardFact.AgencyRestated) {
            said.forEach(says);
            closed.forEach(this::attest);
        } else {
            Said event = event(fact);
            List<Said> again = fact instanceof AwardFact.Signed ? behind(event) : List.of();
            said.add(event);
            says.accept(event);
            again.forEach(says);
            closed.stream()
                    .filter(quarter ->
                            random.nextInt(8) == 0 || !standing(quarter).equals(attested.get(quarter)))
                    .forEach(this::attest);
        }
    }

    /** A corrected signature tells its agreement anew: what else was said of it follows. */
    private List<Said> behind(Said signed) {
        return said.stream()
                .filter(before -> !before.type().equals(signed.type()))
                .filter(before -> Objects.equals(
                        before.data().get("agreementId"), signed.data().get("agreementId")))
                .toList();
    }

    private Said event(AwardFact.OfAgency fact) {
        return switch (fact) {
            case AwardFact.Registered _ ->
                says(
                        "agency-registered",
                        Map.of("name", "County Sheriff's Office", "state", "AL", "type", "COUNTY"),
                        LocalDate.of(2025, 2, 1));
            case AwardFact.Renamed of ->
                says(
                        "agency-renamed",
                        Map.of("name", "Sheriff's Office of the County", "previousName", "County Sheriff's Office"),
                        of.on());
            case AwardFact.Enrolled of ->
                of.approved()
                        ? says("enrolment-approved", Map.of(), of.on())
                        : says("enrolment-withdrawn", Map.of("reason", "on request"), of.on());
            case AwardFact.Signed of -> says("agreement-signed", about(of.agreement(), of.model()), of.on());
            case AwardFact.Suspended of -> {
                Map<String, Object> data = about(of.agreement(), "TFM");
                data.put("reason", "SUPERVISION");
                if (of.until() != null) {
                    data.put("until", of.until());
                }
                yield says("agreement-suspended", data, of.from());
            }
            case AwardFact.Reinstated of -> {
                Map<String, Object> data = about(of.agreement(), "TFM");
                data.put("vacated", of.vacated());
                yield says("agreement-reinstated", data, of.on());
            }
            case AwardFact.Noticed of -> {
                Map<String, Object> data = about(of.agreement(), "TFM");
                data.put("endsOn", of.endsOn());
                data.put("by", "AGENCY");
                yield says("termination-noticed", data, of.endsOn().minusDays(90));
            }
            case AwardFact.Terminated of -> {
                Map<String, Object> data = about(of.agreement(), "TFM");
                data.put("reason", "on notice");
                yield says("agreement-terminated", data, of.on());
            }
            case AwardFact.AgencyRestated _ -> throw new IllegalArgumentException("no event of its own");
        };
    }

    private Map<String, Object> about(int agreement, String model) {
        return new HashMap<>(Map.of("agreementId", cast.agreement(agreement), "model", model));
    }

    private void attest(FiscalQuarter quarter) {
        Map<String, ?> standing = standing(quarter);
        Map<String, Object> data = new HashMap<>(standing);
        data.put("quarter", quarter.toString());
        data.put("snapshotOn", quarter.snapshotOn());
        data.put("revision", revisions.merge(quarter, 1, Integer::sum));
        attested.put(quarter, standing);
        says.accept(says("standing-attested", data, quarter.snapshotOn()));
    }

    private Map<String, ?> standing(FiscalQuarter quarter) {
        LocalDate snapshot = quarter.snapshotOn();
        Map<Integer, AwardFact.Signed> signed = new TreeMap<>();
        facts.forEach(fact -> {
            if (fact instanceof AwardFact.Signed of) {
                signed.put(of.agreement(), of);
            }
        });
        List<Map<String, ?>> agreements = new ArrayList<>();
        for (AwardFact.Signed of : signed.values()) {
            if (!of.on().isAfter(snapshot)) {
                agreements.add(Map.of(
                        "agreementId",
                        cast.agreement(of.agreement()),
                        "model",
                        of.model(),
                        "signedOn",
                        of.on(),
                        "suspended",
                        SlowAwards.isSuspended(facts, of.agreement(), snapshot),
                        "ended",
                        SlowAwards.hasEnded(facts, of.agreement(), snapshot)));
            }
        }
        agreements.sort(Comparator.comparing(
                of -> Objects.requireNonNull(of.get("agreementId")).toString()));
        return Map.of("enrolled", SlowAwards.isEnrolled(facts, snapshot), "agreements", agreements);
    }

    private Said says(String type, Map<String, ?> fields, LocalDate effectiveOn) {
        Map<String, Object> data = new HashMap<>(fields);
        data.put("agencyId", cast.agency(agency));
        data.put("effectiveOn", effectiveOn);
        return new Said(Said.AGREEMENTS, cast.agency(agency).toString(), type, data);
    }
}

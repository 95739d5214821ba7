package reimbursement.system.faults.planted;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reimbursement.local.client.Api;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Service;
import reimbursement.local.token.Role;

/**
 * What a planted fault is put through: a day's work, and troubles. Each trouble has an agency of its own, so that none
 * mends what another has broken.
 */
final class Scenario {
    private static final Who PROGRAMME = Who.person(Role.PROGRAMME, "paula-programme");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int OFFICERS = 15;

    private final Site site;

    Scenario(Site site) {
        this.site = site;
    }

    void run(Set<Trouble> troubles) {
        List<Agency> agencies = Stream.of("Ash", "Birch", "Cedar", "Dogwood")
                .map(name -> Agency.register(site, name + " County Sheriff's Office"))
                .toList();
        work(agencies);
        if (troubles.contains(Trouble.OLD_RECORDS)) {
            site.check().repeatBackwards();
            site.rest();
        }
        if (troubles.contains(Trouble.HINDRANCE)) {
            hinder(agencies.get(1));
        }
        if (troubles.contains(Trouble.DEATH)) {
            new Death(site, agencies.get(2)).happen();
        }
        site.rest();
    }

    private void work(List<Agency> agencies) {
        for (Agency agency : agencies) {
            agency.suspend("2026-01-10");
            agency.reinstate("2026-01-20");
            agency.suspend("2026-02-10");
            agency.reinstate("2026-02-20");
        }
        roster(agencies);
        agencies.get(3).terminate("2026-03-01");
        site.rest();
    }

    /** Nobody's pay yet: {@link Death} needs a topic to which nothing has been sent. */
    private void roster(List<Agency> agencies) {
        String sheet = agencies.stream()
                .flatMap(agency -> IntStream.range(0, OFFICERS).mapToObj(agency::row))
                .collect(Collectors.joining("", Agency.COLUMNS, ""));
        Api officers = site.api(Service.OFFICERS);
        String location = URI.create(officers.upload(
                                PROGRAMME, "/v1/officers/imports", "text/csv", sheet.getBytes(StandardCharsets.UTF_8))
                        .expect(202)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();
        Waiting.until(
                "the roster to be imported",
                PATIENCE,
                () -> officers.get(PROGRAMME, location)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText()
                        .equals("done"));
    }

    /** The first of three events is refused by the database; all are replayed once it no longer is. */
    private void hinder(Agency agency) {
        site.database()
                .execute("alter table agreement add constraint hindrance"
                        + " check (suspended_on is distinct from date '2026-04-10')");
        agency.suspend("2026-04-10");
        agency.reinstate("2026-04-20");
        agency.suspend("2026-05-10");
        site.rest();
        site.database().execute("alter table agreement drop constraint hindrance");
        agency.replay();
    }
}

package reimbursement.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.local.client.Answer;
import reimbursement.local.client.Api;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Service;
import reimbursement.local.token.Role;

/** What callers must not do is answered clearly, and leaves no event behind. */
class BadInputIT {
    private static final Who CERTIFIER = Who.person(Role.CERTIFIER, "carl-certifier");
    private static final Who TREASURY = Who.person(Role.TREASURY, "theo-treasury");

    private final WholeSystem system = Programme.system();

    @Test
    void aSecondCloseIsRefused() {
        Answer answer = system.api(Service.AWARDS).post(Programme.PROGRAMME, "/v1/quarters/FY2026Q1/close", Map.of());
        assertProblem(answer, 409, "quarter-already-closed");
    }

    @Test
    void aCloseBeforeTheQuartersEndIsRefused() {
        Answer answer = system.api(Service.AWARDS).post(Programme.PROGRAMME, "/v1/quarters/FY2026Q2/close", Map.of());
        assertProblem(answer, 409, "quarter-not-ended");
    }

    @Test
    void nobodyGetsInWithoutATokenOrWithAnotherRole() {
        Api awards = system.api(Service.AWARDS);
        assertThat(awards.post(Programme.AUDITOR, "/v1/quarters/FY2026Q1/close", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anAgencySeesItselfAlone() {
        Who stranger = Who.agency(UUID.randomUUID());
        String other =
                Programme.summary().path("awards").get(0).path("agencyId").asText();
        for (String list : new String[] {"/v1/awards?quarter=FY2026Q1", "/v1/disputes?quarter=FY2026Q1"}) {
            assertThat(system.api(Service.AWARDS)
                            .get(stranger, list)
                            .expect(200)
                            .json())
                    .as(list)
                    .isEmpty();
        }
        assertThat(system.api(Service.AWARDS)
                        .put(
                                stranger,
                                "/v1/quarters/FY2026Q1/agencies/" + other + "/performance/agency",
                                Map.of("assigned", 1, "located", 1))
                        .status())
                .isEqualTo(403);
        assertThat(system.api(Service.PAYMENTS)
                        .get(stranger, "/v1/payments")
                        .expect(200)
                        .json())
                .isEmpty();
        assertThat(system.api(Service.PAYMENTS)
                        .get(stranger, "/v1/payees/" + other)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void moreLocatedThanAssignedIsRefused() {
        String agency =
                Programme.summary().path("awards").get(0).path("agencyId").asText();
        Answer answer = system.api(Service.AWARDS)
                .put(
                        Who.agency(UUID.fromString(agency)),
                        "/v1/quarters/FY2026Q1/agencies/" + agency + "/performance/agency",
                        Map.of("assigned", 1, "located", 2));
        assertProblem(answer, 409, "located-above-assigned");
    }

    @Test
    void theCertifierCannotTransmit() {
        JsonNode schedule = system.api(Service.PAYMENTS)
                .get(CERTIFIER, "/v1/schedules")
                .expect(200)
                .json()
                .get(0);
        String path = "/v1/schedules/" + schedule.path("id").asText() + "/transmit";
        assertThat(system.api(Service.PAYMENTS).post(CERTIFIER, path, Map.of()).status())
                .isEqualTo(403);
        Answer same = system.api(Service.PAYMENTS).post(Who.person(Role.DISBURSER, "carl-certifier"), path, Map.of());
        assertThat(same.status()).isEqualTo(409);
    }

    @Test
    void aTruncatedOrMaliciousStatusFilePostsNothing() {
        Api payments = system.api(Service.PAYMENTS);
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><Document>&b;</Document>";
        for (String file : new String[] {"", "<Document><CstmrPmt", laughs, "{}"}) {
            Answer answer = payments.upload(
                    TREASURY, "/v1/settlements", "application/xml", file.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(file).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void aHundredMegabytesAreTooLarge() {
        byte[] huge = new byte[100 << 20];
        Arrays.fill(huge, (byte) 'a');
        try {
            Answer answer = system.api(Service.AGREEMENTS)
                    .upload(Programme.PROGRAMME, "/v1/agreements/imports", "text/csv", huge);
            assertProblem(answer, 413, "too-large");
        } catch (UncheckedIOException theServerHungUpBeforeTheEnd) {
            assertThat(theServerHungUpBeforeTheEnd).hasRootCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void aSheetOfAnotherKindFailsWithASentence() {
        Api agreements = system.api(Service.AGREEMENTS);
        for (String sheet : new String[] {"a,b,c\n1,2,3\n", "%PDF-1.7 not a sheet", "STATE,LAW ENFORCEMENT AGENCY\n"}) {
            Answer answer = agreements.upload(
                    Programme.PROGRAMME, "/v1/agreements/imports", "text/csv", sheet.getBytes(StandardCharsets.UTF_8));
            if (answer.status() == 202) {
                String location = URI.create(
                                answer.headers().firstValue("Location").orElseThrow())
                        .getPath();
                Waiting.until(
                        "the import to fail",
                        Duration.ofSeconds(30),
                        () -> "failed"
                                .equals(agreements
                                        .get(Programme.PROGRAMME, location)
                                        .json()
                                        .path("state")
                                        .asText()));
            } else {
                assertThat(answer.status()).as(sheet).isEqualTo(400);
            }
        }
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asText()).endsWith(type);
    }
}

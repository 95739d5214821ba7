package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.local.client.Api;
import reimbursement.local.client.Who;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.programme.TaskForceAgency;
import reimbursement.local.stack.Service;
import reimbursement.local.token.Role;

/** The four services and the people who work with them. */
record Office(Api agreements, Api officers, Api awards, Api payments) {
    static final long SEED = 287;
    static final String QUARTER = "FY2026Q1";
    static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);

    static final Who PROGRAMME = Who.person(Role.PROGRAMME, "paula-programme");
    static final Who ICE = Who.person(Role.ICE, "ingrid-ice");
    static final Who TREASURY = Who.person(Role.TREASURY, "theo-treasury");
    static final Who SECOND_TREASURY = Who.person(Role.TREASURY, "thea-treasury");
    static final Who APPROVER = Who.person(Role.APPROVER, "anna-approver");
    static final Who CERTIFIER = Who.person(Role.CERTIFIER, "carl-certifier");
    static final Who DISBURSER = Who.person(Role.DISBURSER, "dora-disburser");
    static final Who AUDITOR = Who.person(Role.AUDITOR, "audrey-auditor");
    static final Who OPERATOR = Who.person(Role.OPERATOR, "otto-operator");

    static Office of(DemoContext context) {
        return new Office(
                api(context, Service.AGREEMENTS),
                api(context, Service.OFFICERS),
                api(context, Service.AWARDS),
                api(context, Service.PAYMENTS));
    }

    private static Api api(DemoContext context, Service service) {
        return new Api(context.url(service), context::token);
    }

    /** All agencies: their ids and what a person calls them. */
    Map<UUID, String> agencies() {
        Map<UUID, String> names = new HashMap<>();
        agreements.each(
                PROGRAMME,
                "/v1/agencies?limit=1000",
                agency -> names.put(
                        id(agency), text(agency, "state") + " " + text(agency, "name") + " " + text(agency, "type")));
        return names;
    }

    /** The agencies whose task-force agreement was signed by the quarter's end, in the order of their names. */
    List<TaskForceAgency> taskForce() {
        Map<UUID, String> names = agencies();
        List<TaskForceAgency> agencies = new ArrayList<>();
        agreements.each(PROGRAMME, "/v1/agreements?model=TFM&limit=1000", agreement -> {
            UUID agency = UUID.fromString(text(agreement, "agencyId"));
            LocalDate signedOn = LocalDate.parse(text(agreement, "signedOn"));
            if (!signedOn.isAfter(SNAPSHOT)) {
                agencies.add(new TaskForceAgency(agency, names.getOrDefault(agency, ""), signedOn));
            }
        });
        agencies.sort(Comparator.comparing(TaskForceAgency::name));
        return agencies;
    }

    static UUID id(JsonNode node) {
        return UUID.fromString(text(node, "id"));
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}

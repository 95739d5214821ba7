package reimbursement.officers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.imports.ImportAnswers;
import reimbursement.kit.imports.ImportFinding;
import reimbursement.kit.imports.ImportView;
import reimbursement.kit.imports.Imports;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;
import reimbursement.kit.table.Table;
import reimbursement.officers.application.ImportingRoster;
import reimbursement.officers.application.ReadingRosterReports;
import reimbursement.officers.domain.sheet.Absence;
import reimbursement.officers.domain.sheet.RowOutcome;

/** Whole rosters as a sheet, for the programme or an agency of its own. */
@Idempotent
@Path("/v1/officers/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
class RosterImportsResource {
    private final Imports imports;
    private final ReadingRosterReports reports;
    private final Caller caller;

    RosterImportsResource(Imports imports, ReadingRosterReports reports, Caller caller) {
        this.imports = imports;
        this.reports = reports;
        this.caller = caller;
    }

    @POST
    @Consumes({Table.CSV, Table.XLSX})
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
    @Operation(
            summary = "Import rosters",
            description =
                    "Columns agencyId, officerNumber, name, model, nominatedOn, trainingStartedOn, trainedOn,"
                            + " authorisedFrom, agreementId, annualSalary, payFrom; all but the first five may be empty. The same"
                            + " sheet again changes nothing; officers who are not in it stay as they are and are told as missing.")
    @APIResponse(responseCode = "202", description = "Taken in; Location shows its progress")
    public Response submit(byte[] body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType, @Context UriInfo uri) {
        Map<String, String> confinement = caller.agencyId()
                .map(agencyId -> Map.of(ImportingRoster.AGENCY_ID, agencyId.toString()))
                .orElse(Map.of());
        return ImportAnswers.accepted(imports.submit(ImportingRoster.KIND, mediaType, body, confinement), uri);
    }

    @GET
    @Path("{importId}")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.AUDITOR})
    @Operation(summary = "An import: its progress and counts (rows, added, updated, unchanged, rejected, missing)")
    public ImportView get(UUID importId) {
        return imports.find(ImportingRoster.KIND, importId).orElseThrow(() -> Problems.notFound("import", importId));
    }

    @GET
    @Path("{importId}/findings")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.AUDITOR})
    @Operation(summary = "The rejected rows of an import, with column, value and reason; never a name")
    @APIResponse(
            responseCode = "200",
            description = "A page; Link rel=next where more follow",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ImportFinding.class)))
    public Response findings(UUID importId, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(imports.findings(ImportingRoster.KIND, importId, page), uri);
    }

    @GET
    @Path("{importId}/rows")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.AUDITOR})
    @Operation(summary = "What became of each row of an import, in the order of the sheet")
    @APIResponse(
            responseCode = "200",
            description = "A page; Link rel=next where more follow",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RowResponse.class)))
    public Response rows(
            UUID importId,
            @QueryParam("outcome") @Nullable RowState outcome,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        get(importId);
        return Pages.respond(
                reports.rows(importId, Optional.ofNullable(outcome).map(RowState::name), page)
                        .map(RowResponse::of),
                uri);
    }

    @GET
    @Path("{importId}/missing")
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY, Roles.AUDITOR})
    @Operation(
            summary = "Who is on record with the agencies of an import and not in it",
            description = "A roster is a statement of the whole; nobody is removed by it.")
    @APIResponse(
            responseCode = "200",
            description = "A page in the order of the officers' ids; Link rel=next where more follow",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MissingResponse.class)))
    public Response missing(UUID importId, @BeanParam PageRequest page, @Context UriInfo uri) {
        get(importId);
        return Pages.respond(reports.missing(importId, page).map(MissingResponse::of), uri);
    }

    /** What a row came to. */
    enum RowState {
        ADDED,
        UPDATED,
        UNCHANGED,
        REJECTED;

        static RowState fromString(String text) {
            return Arrays.stream(values())
                    .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no outcome of a row: " + text));
        }
    }

    /** {@code outcome}: added, updated, unchanged or rejected; why, the findings tell. */
    @Schema(name = "RosterRow")
    record RowResponse(int row, String outcome, Optional<UUID> agencyId, Optional<UUID> officerId) {
        static RowResponse of(RowOutcome row) {
            return new RowResponse(
                    row.row(),
                    row.outcome().toLowerCase(Locale.ROOT),
                    Optional.ofNullable(row.agencyId()),
                    Optional.ofNullable(row.officerId()));
        }
    }

    @Schema(name = "MissingOfficer")
    record MissingResponse(UUID officerId, UUID agencyId, String officerNumber) {
        static MissingResponse of(Absence absence) {
            return new MissingResponse(absence.officerId(), absence.agencyId(), absence.officerNumber());
        }
    }
}

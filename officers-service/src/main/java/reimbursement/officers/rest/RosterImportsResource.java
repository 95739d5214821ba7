package reimbursement.officers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.imports.ImportAnswers;
import reimbursement.kit.imports.ImportFinding;
import reimbursement.kit.imports.ImportView;
import reimbursement.kit.imports.Imports;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;
import reimbursement.kit.table.Table;
import reimbursement.officers.application.ImportingRoster;

/** Whole rosters as a sheet, for the programme or an agency of its own. */
@Path("/v1/officers/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
class RosterImportsResource {
    private final Imports imports;
    private final Caller caller;

    RosterImportsResource(Imports imports, Caller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes({Table.CSV, Table.XLSX})
    @RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
    @Operation(
            summary = "Import rosters",
            description = "Columns agencyId, officerNumber, name, model, nominatedOn, trainingStartedOn, trainedOn,"
                    + " authorisedFrom, agreementId, annualSalary, payFrom; all but the first five may be empty. The same"
                    + " sheet again changes nothing; officers who are not in it stay as they are.")
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
    @Operation(summary = "An import: its progress and counts (rows, added, updated, unchanged, rejected)")
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
}

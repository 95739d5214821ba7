package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.imports.ImportAnswers;
import reimbursement.kit.imports.ImportView;
import reimbursement.kit.imports.Imports;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;
import reimbursement.kit.table.Table;
import reimbursement.payments.application.FindingScreenings;
import reimbursement.payments.application.ImportingScreenings;

@Idempotent
@Path("/v1/payees/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
class ScreeningsResource {
    private final Imports imports;
    private final FindingScreenings finding;

    ScreeningsResource(Imports imports, FindingScreenings finding) {
        this.imports = imports;
        this.finding = finding;
    }

    @GET
    @Path("payees")
    @Produces(Table.CSV)
    @RolesAllowed({Roles.TREASURY, Roles.AUDITOR})
    @Operation(summary = "A page of the payees to ask a source about, by age, as a file: agencyId, accountId, holder")
    public Response payees(@BeanParam PageRequest page, @Context UriInfo uri) {
        var payees = finding.toScreen(page);
        var answer = Pages.respond(payees, uri);
        return Response.fromResponse(answer)
                .entity(PayeeList.csv(payees.items()))
                .type(Table.CSV)
                .build();
    }

    @POST
    @Path("imports")
    @Consumes({Table.CSV, Table.XLSX})
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Import a source's answers: agencyId, screenedOn, result (clear or hit), reference")
    public Response submit(
            byte[] body,
            @QueryParam("source") @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}") String source,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @Context UriInfo uri) {
        var parameters = Map.of(ImportingScreenings.SOURCE, source);
        return ImportAnswers.accepted(imports.submit(ImportingScreenings.KIND, mediaType, body, parameters), uri);
    }

    @GET
    @Path("imports/{id}")
    @RolesAllowed({Roles.TREASURY, Roles.AUDITOR})
    @Operation(summary = "Show what became of an import")
    public ImportView one(UUID id) {
        return imports.find(ImportingScreenings.KIND, id).orElseThrow(() -> Problems.notFound("import", id));
    }

    @GET
    @Path("imports/{id}/findings")
    @RolesAllowed({Roles.TREASURY, Roles.AUDITOR})
    @Operation(summary = "List the rows that were rejected")
    public Response findings(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(imports.findings(ImportingScreenings.KIND, id, page), uri);
    }
}

package reimbursement.agreements.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.application.ImportingAgreements;
import reimbursement.agreements.application.ReadingSheetChanges;
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

/** Published sheets of participating agencies. */
@Idempotent
@Path("/v1/agreements/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Published sheets, read in the background; every repair and rejection is told")
class AgreementImportsResource {

    private final ImportingAgreements importing;
    private final Imports imports;
    private final ReadingSheetChanges changes;

    AgreementImportsResource(ImportingAgreements importing, Imports imports, ReadingSheetChanges changes) {
        this.importing = importing;
        this.imports = imports;
        this.changes = changes;
    }

    @POST
    @Consumes({Table.CSV, Table.XLSX})
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(
            summary = "Import a sheet of participating agencies",
            description = "Columns STATE, LAW ENFORCEMENT AGENCY, TYPE, COUNTY, SUPPORT TYPE, SIGNED (MOA and ADDENDUM "
                    + "are not kept). The same sheet again changes nothing.")
    @APIResponse(responseCode = "202", description = "Taken in; Location shows its progress")
    @APIResponse(responseCode = "400", description = "Empty, or no table of the media type")
    @APIResponse(responseCode = "413", description = "Larger than 16 MiB")
    public Response submit(
            byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType,
            @QueryParam("asOf")
                    @PlausibleDay
                    @Parameter(description = "Signatures after this day are rejected; default today")
                    @Nullable
                    LocalDate asOf,
            @Context UriInfo uri) {
        return ImportAnswers.accepted(importing.submit(mediaType, body, Optional.ofNullable(asOf)), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROGRAMME, Roles.AUDITOR})
    @Operation(
            summary = "Show an import",
            description = "Counts: rows, accepted (added or unchanged), repaired (accepted with repairs), rejected, "
                    + "duplicate, blank; and beside what was held before: renewed, modelSwitched, probablyRenamed, "
                    + "gone.")
    public ImportView find(@PathParam("id") UUID id) {
        return imports.find(ImportingAgreements.KIND, id).orElseThrow(() -> Problems.notFound("import", id));
    }

    @GET
    @Path("/{id}/findings")
    @RolesAllowed({Roles.PROGRAMME, Roles.AUDITOR})
    @Operation(summary = "List what was repaired or rejected, cell by cell")
    @APIResponse(
            responseCode = "200",
            description = "A page in the order of the sheet; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ImportFinding.class)))
    public Response findings(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(imports.findings(ImportingAgreements.KIND, id, page), uri);
    }

    @GET
    @Path("/{id}/changes")
    @RolesAllowed({Roles.PROGRAMME, Roles.AUDITOR})
    @Operation(
            summary = "List what the sheet says otherwise than was held before it",
            description =
                    "By kind, then in the order of the sheet. A row that is probably a renamed agency is not taken: "
                            + "confirm it with agencies/{id}/rename, or register the agency; then import the sheet again. Nothing "
                            + "ends because it is gone.")
    @APIResponse(
            responseCode = "200",
            description = "A page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SheetChangeView.class)))
    public Response changes(
            @PathParam("id") UUID id,
            @QueryParam("kind") @Nullable SheetChangeKind kind,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        find(id);
        return Pages.respond(
                changes.list(id, Optional.ofNullable(kind).map(SheetChangeKind::kind), page)
                        .map(SheetChangeView::of),
                uri);
    }
}

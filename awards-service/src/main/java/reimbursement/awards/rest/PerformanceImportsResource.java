package reimbursement.awards.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.application.ImportingPerformance;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.imports.ImportAnswers;
import reimbursement.kit.imports.ImportView;
import reimbursement.kit.imports.Imports;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;
import reimbursement.kit.table.Table;

@Idempotent
@Path("/v1/performance/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "performance")
class PerformanceImportsResource {

    private final Imports imports;
    private final Caller caller;

    PerformanceImportsResource(Imports imports, Caller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes({Table.CSV, Table.XLSX})
    @RolesAllowed({Roles.ICE, Roles.PROGRAMME})
    @Operation(
            summary = "Import one source's counts of a quarter",
            description = "Columns agencyId, assigned, located. Sending the same table again changes nothing.")
    public Response submit(
            @QueryParam("quarter") @Nullable String quarter,
            @QueryParam("source") @Nullable String source,
            @HeaderParam("Content-Type") String mediaType,
            byte[] body,
            @Context UriInfo uri) {
        String of = Wire.quarter(quarter == null ? "" : quarter).toString();
        CountSource by = Wire.read("source", source, CountSource.class)
                .orElseThrow(() -> Problems.invalid("source", "must be agency or ice"));
        if (!caller.is(by == CountSource.ICE ? Roles.ICE : Roles.PROGRAMME)) {
            throw Problems.forbidden("other-source", "ICE reports its own counts alone, and nobody else reports them.");
        }
        UUID id = imports.submit(
                ImportingPerformance.KIND,
                mediaType,
                body,
                Map.of(ImportingPerformance.QUARTER, of, ImportingPerformance.SOURCE, by.name()));
        return ImportAnswers.accepted(id, uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ICE, Roles.PROGRAMME, Roles.AUDITOR})
    @Operation(summary = "An import, its progress and its counts")
    public ImportView get(@PathParam("id") UUID id) {
        return imports.find(ImportingPerformance.KIND, id).orElseThrow(() -> Problems.notFound("import", id));
    }

    @GET
    @Path("{id}/findings")
    @RolesAllowed({Roles.ICE, Roles.PROGRAMME, Roles.AUDITOR})
    @Operation(summary = "The rows of an import that were rejected, with column, value and reason")
    public Response findings(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(imports.findings(ImportingPerformance.KIND, id, page), uri);
    }
}

package reimbursement.kit.restprobe;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.imports.ImportAnswers;
import reimbursement.kit.imports.ImportView;
import reimbursement.kit.imports.Imports;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;
import reimbursement.kit.table.Table;

@Idempotent
@Path("/v1/things")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PROGRAMME, Roles.AGENCY})
public class ThingResource {
    private final Caller caller;
    private final Imports imports;

    public ThingResource(Caller caller, Imports imports) {
        this.caller = caller;
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME)
    public Thing create(@Valid @NotNull Thing thing) {
        return thing;
    }

    @GET
    public Response list(
            @BeanParam PageRequest page, @QueryParam("kind") Thing.@Nullable Kind kind, @Context UriInfo uri) {
        int from = page.afterOne(Integer::parseInt).map(last -> last + 1).orElse(0);
        List<Integer> rows =
                IntStream.range(from, 120).limit(page.limit() + 1L).boxed().toList();
        return Pages.respond(Page.of(rows, page, last -> Cursor.encode(last.toString())), uri);
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") UUID id) {
        caller.mustBe(id);
        return Map.of("id", id, "subject", caller.subject());
    }

    @GET
    @Path("since")
    public Map<String, Object> since(
            @QueryParam("on") @NotNull LocalDate on, @QueryParam("big") Optional<Boolean> big) {
        return Map.of("on", on);
    }

    @GET
    @Path("failing/{how}")
    public Response failing(@PathParam("how") String how) {
        return switch (how) {
            case "unexpected" -> throw new IllegalStateException("secret detail");
            case "refused" -> throw Problems.refused("too-blue", "The thing is too blue.");
            case "unknown" -> throw Problems.notYetKnown("The thing has not arrived.");
            case "bare-404" -> Response.status(404).build();
            case "bare-500" -> Response.serverError().build();
            case "web-418" -> throw new WebApplicationException("teapot", 418);
            case "web-500" -> throw new WebApplicationException("secret detail");
            default -> Response.noContent().build();
        };
    }

    @POST
    @Path("imports")
    @Consumes({Table.CSV, Table.XLSX})
    public Response submit(byte[] body, @HeaderParam("Content-Type") String mediaType, @Context UriInfo uri) {
        return ImportAnswers.accepted(imports.submit("things", mediaType, body, Map.of("asOf", "2026-01-01")), uri);
    }

    @GET
    @Path("imports/{id}")
    public ImportView find(@PathParam("id") UUID id) {
        return imports.find("things", id).orElseThrow(() -> Problems.notFound("import", id));
    }

    @GET
    @Path("imports/{id}/findings")
    public Response findings(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(imports.findings("things", id, page), uri);
    }
}

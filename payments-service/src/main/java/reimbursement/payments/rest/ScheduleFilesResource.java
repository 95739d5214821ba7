package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.application.FindingFiles;
import reimbursement.payments.domain.schedules.FileFormat;

@Path("/v1/schedules/{id}")
@Tag(name = "Schedules")
@RolesAllowed({Roles.TREASURY, Roles.DISBURSER, Roles.AUDITOR})
class ScheduleFilesResource {
    private final FindingFiles finding;

    ScheduleFilesResource(FindingFiles finding) {
        this.finding = finding;
    }

    @GET
    @Path("files/{format}")
    @Produces({MediaType.APPLICATION_XML, MediaType.TEXT_PLAIN})
    @Operation(
            summary = "The schedule's file as it left, as pain.001 (pain.001.001.09) or pam-spr (Treasury's payment"
                    + " request 5.0.2); its ETag is its SHA-256")
    public Response file(UUID id, String format, @Context Request request) {
        var stored = Answers.found(finding.file(id, known(format)), "file of schedule", id);
        var tag = new EntityTag(stored.file().sha256());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        StreamingOutput content = stored.content()::copyTo;
        return Response.ok(content)
                .type(stored.file().format().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, stored.file().bytes())
                .tag(tag)
                .build();
    }

    @GET
    @Path("rewritten-names")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Names of payees that a format does not allow as they are, and how they were written instead")
    public Response names(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(finding.rewrittenNames(id, page).map(RewrittenNameView::of), uri);
    }

    private static FileFormat known(String written) {
        return Arrays.stream(FileFormat.values())
                .filter(format -> format.path().equals(written))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("format", written));
    }
}

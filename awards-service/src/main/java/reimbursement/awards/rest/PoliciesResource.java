package reimbursement.awards.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.awards.application.PolicyBook;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;

@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies", description = "The rules that awards follow, dated, with the source of each")
class PoliciesResource {

    private final PolicyBook policies;

    PoliciesResource(PolicyBook policies) {
        this.policies = policies;
    }

    @GET
    @RolesAllowed({
        Roles.PROGRAMME,
        Roles.AGENCY,
        Roles.ICE,
        Roles.TREASURY,
        Roles.APPROVER,
        Roles.CERTIFIER,
        Roles.DISBURSER,
        Roles.AUDITOR,
        Roles.OPERATOR
    })
    @Operation(summary = "Versions of the award policy")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PolicyView.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<String> after = page.after(1).map(List::getFirst);
        List<AwardPolicy> behind = policies.all().stream()
                .dropWhile(policy -> after.isPresent() && !policy.version().equals(after.get()))
                .skip(after.isPresent() ? 1 : 0)
                .limit(page.limit() + 1L)
                .toList();
        return Pages.respond(
                Page.of(behind, page, last -> Cursor.encode(last.version())).map(PolicyView::of), uri);
    }
}

package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.application.FindingSettlements;
import reimbursement.payments.application.ResolvingOpenItem;

@Idempotent
@Path("/v1/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settlements")
class ReconciliationResource {
    private final FindingSettlements finding;
    private final ResolvingOpenItem resolving;

    ReconciliationResource(FindingSettlements finding, ResolvingOpenItem resolving) {
        this.finding = finding;
        this.resolving = resolving;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "List what could not be posted, by age: open or resolved where one of these is asked for")
    public Response list(
            @QueryParam("status") @Nullable String status, @BeanParam PageRequest page, @Context UriInfo uri) {
        var resolved = Optional.ofNullable(status).map(ReconciliationResource::isResolved);
        return Pages.respond(finding.openItems(resolved, page).map(OpenItemView::of), uri);
    }

    @POST
    @Path("{id}/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Say what an open item was: post it to a payment, or dismiss it")
    public OpenItemView resolve(UUID id, @Valid @NotNull ResolutionRequest request) {
        return OpenItemView.of(Answers.done(Answers.found(resolving.resolve(id, request.wanted()), "open item", id)));
    }

    private static boolean isResolved(String status) {
        return switch (status) {
            case "open" -> false;
            case "resolved" -> true;
            default -> throw Problems.invalid("status", "is open or resolved");
        };
    }
}

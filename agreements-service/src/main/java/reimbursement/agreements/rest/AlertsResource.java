package reimbursement.agreements.rest;

import static reimbursement.agreements.rest.Answers.decided;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.application.HandlingAlerts;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;

/** What a person must look at. */
@Idempotent
@Path("/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Alerts",
        description = "What a person must look at, such as an enrolled agency that a sheet no longer lists")
class AlertsResource {

    /** Which alerts a list shows. */
    enum AlertState {
        OPEN,
        ACKNOWLEDGED;

        static AlertState fromString(String text) {
            return switch (text) {
                case "open" -> OPEN;
                case "acknowledged" -> ACKNOWLEDGED;
                default -> throw new IllegalArgumentException("no status of an alert: " + text);
            };
        }
    }

    private final HandlingAlerts handling;

    AlertsResource(HandlingAlerts handling) {
        this.handling = handling;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.AUDITOR})
    @Operation(summary = "List alerts, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AlertView.class)))
    public Response list(
            @QueryParam("agencyId") @Nullable UUID agencyId,
            @QueryParam("status") @Nullable AlertState status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Pages.respond(
                handling.list(
                                Optional.ofNullable(agencyId),
                                Optional.ofNullable(status).map(AlertState.ACKNOWLEDGED::equals),
                                page)
                        .map(AlertView::of),
                uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PROGRAMME, Roles.AUDITOR})
    @Operation(summary = "Show an alert")
    public AlertView find(@PathParam("id") UUID id) {
        return handling.find(id).map(AlertView::of).orElseThrow(() -> Problems.notFound("alert", id));
    }

    @POST
    @Path("/{id}/acknowledge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(summary = "Acknowledge an alert", description = "The next sheet without the agency raises another.")
    @APIResponse(responseCode = "200", description = "Acknowledged")
    @APIResponse(responseCode = "409", description = "already-acknowledged")
    public AlertView acknowledge(@PathParam("id") UUID id, @Valid @NotNull AcknowledgementRequest request) {
        return AlertView.of(
                decided(handling.acknowledge(id, request.note()).orElseThrow(() -> Problems.notFound("alert", id))));
    }
}

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.payments.application.CallingContact;
import reimbursement.payments.application.FindingAccountChanges;
import reimbursement.payments.application.GivingUpAccountChange;

@Idempotent
@Path("/v1/payees/{agencyId}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
class AccountChangesResource {
    private final FindingAccountChanges finding;
    private final CallingContact calling;
    private final GivingUpAccountChange givingUp;
    private final Caller caller;

    AccountChangesResource(
            FindingAccountChanges finding, CallingContact calling, GivingUpAccountChange givingUp, Caller caller) {
        this.finding = finding;
        this.calling = calling;
        this.givingUp = givingUp;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.AGENCY, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "List an agency's changes of account by age")
    public Response list(UUID agencyId, @BeanParam PageRequest page, @Context UriInfo uri) {
        caller.mustBe(agencyId);
        return Pages.respond(finding.list(agencyId, page).map(AccountChangeView::of), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.TREASURY, Roles.AGENCY, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "Show a change of account")
    public AccountChangeView one(UUID agencyId, UUID id) {
        caller.mustBe(agencyId);
        return AccountChangeView.of(Answers.found(finding.one(agencyId, id), "change", id));
    }

    @GET
    @Path("{id}/calls")
    @RolesAllowed({Roles.TREASURY, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "List the calls that were made about a change")
    public Response calls(UUID agencyId, UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(
                Answers.found(finding.calls(agencyId, id, page), "change", id).map(CallView::of), uri);
    }

    @POST
    @Path("{id}/calls")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(
            summary = "Take down a call to a contact on file; confirmed, the change takes effect when its hold is over")
    public AccountChangeView call(UUID agencyId, UUID id, @Valid @NotNull CallRequest request) {
        return AccountChangeView.of(
                Answers.done(Answers.found(calling.take(agencyId, id, request.call()), "change", id)));
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.TREASURY, Roles.AGENCY})
    @Operation(summary = "Give up a change that was asked for; payments go on to the account before it")
    public AccountChangeView withdraw(UUID agencyId, UUID id, @Valid @NotNull ReasonRequest request) {
        caller.mustBe(agencyId);
        return AccountChangeView.of(
                Answers.done(Answers.found(givingUp.withdraw(agencyId, id, request.reason()), "change", id)));
    }

    @POST
    @Path("{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Reject a change that is believed to be wrong; payments go on to the account before it")
    public AccountChangeView reject(UUID agencyId, UUID id, @Valid @NotNull ReasonRequest request) {
        return AccountChangeView.of(
                Answers.done(Answers.found(givingUp.reject(agencyId, id, request.reason()), "change", id)));
    }
}

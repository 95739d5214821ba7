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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.payments.application.ClosingAccount;
import reimbursement.payments.application.ConfirmingAccount;
import reimbursement.payments.application.FindingPayees;
import reimbursement.payments.application.ProposingAccount;
import reimbursement.payments.domain.payees.AccountChange;

@Idempotent
@Path("/v1/payees/{agencyId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
class PayeesResource {
    private final ProposingAccount proposing;
    private final ConfirmingAccount confirming;
    private final ClosingAccount closing;
    private final FindingPayees finding;
    private final Caller caller;

    PayeesResource(
            ProposingAccount proposing,
            ConfirmingAccount confirming,
            ClosingAccount closing,
            FindingPayees finding,
            Caller caller) {
        this.proposing = proposing;
        this.confirming = confirming;
        this.closing = closing;
        this.finding = finding;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.AGENCY, Roles.APPROVER, Roles.CERTIFIER, Roles.DISBURSER, Roles.AUDITOR})
    @Operation(summary = "Show whether an agency can be paid, and its newest accounts, numbers masked")
    public PayeeView one(UUID agencyId) {
        caller.mustBe(agencyId);
        return PayeeView.of(agencyId, finding.payee(agencyId));
    }

    @GET
    @Path("accounts")
    @RolesAllowed({Roles.TREASURY, Roles.AGENCY, Roles.APPROVER, Roles.CERTIFIER, Roles.DISBURSER, Roles.AUDITOR})
    @Operation(summary = "List an agency's accounts of all times by age, numbers masked")
    public Response accounts(UUID agencyId, @BeanParam PageRequest page, @Context UriInfo uri) {
        caller.mustBe(agencyId);
        return Pages.respond(finding.accounts(agencyId, page).map(AccountView::of), uri);
    }

    @POST
    @Path("accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.TREASURY, Roles.AGENCY})
    @Operation(
            summary =
                    "Propose an account, or ask for a change where there was one; the same again is answered as known")
    public RestResponse<AccountView> propose(UUID agencyId, @Valid @NotNull AccountRequest request) {
        caller.mustBe(agencyId);
        var proposed = Answers.done(proposing.propose(agencyId, request.details(), request.wantsPrenote()));
        return ResponseBuilder.ok(
                        AccountView.of(proposed.account(), proposed.change().map(AccountChange::id)))
                .status(proposed.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK)
                .location(location(agencyId, proposed.change()))
                .build();
    }

    @POST
    @Path("accounts/{id}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Confirm an agency's first account, which another person proposed")
    public AccountView confirm(UUID agencyId, UUID id, @Valid @NotNull ConfirmationRequest request) {
        return AccountView.of(
                Answers.done(Answers.found(confirming.confirm(agencyId, id, request.method()), "account", id)));
    }

    @POST
    @Path("accounts/{id}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Say that the account in force exists no more; payments wait for a change of account")
    public AccountView close(UUID agencyId, UUID id, @Valid @NotNull ReasonRequest request) {
        return AccountView.of(
                Answers.done(Answers.found(closing.close(agencyId, id, request.reason()), "account", id)));
    }

    private static URI location(UUID agencyId, Optional<AccountChange> change) {
        var payee = "/v1/payees/" + agencyId;
        return URI.create(
                change.map(opened -> payee + "/changes/" + opened.id()).orElse(payee));
    }
}

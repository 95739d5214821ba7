package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.caller.Roles;
import reimbursement.payments.application.ConfirmingAccount;
import reimbursement.payments.application.FindingPayees;
import reimbursement.payments.application.ProposingAccount;
import reimbursement.payments.domain.payees.AccountStatus;

@Path("/v1/payees/{agencyId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
class PayeesResource {
    private final ProposingAccount proposing;
    private final ConfirmingAccount confirming;
    private final FindingPayees finding;
    private final Caller caller;

    PayeesResource(ProposingAccount proposing, ConfirmingAccount confirming, FindingPayees finding, Caller caller) {
        this.proposing = proposing;
        this.confirming = confirming;
        this.finding = finding;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.AGENCY, Roles.APPROVER, Roles.CERTIFIER, Roles.DISBURSER, Roles.AUDITOR})
    @Operation(summary = "Show an agency's accounts, numbers masked")
    public PayeeView one(UUID agencyId) {
        caller.mustBe(agencyId);
        var accounts = finding.accountsOf(agencyId);
        return new PayeeView(
                agencyId,
                accounts.stream().anyMatch(account -> account.status() == AccountStatus.CONFIRMED),
                accounts.stream().map(AccountView::of).toList());
    }

    @POST
    @Path("accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.TREASURY, Roles.AGENCY})
    @Operation(summary = "Propose an account; the same account again is answered as known")
    public RestResponse<AccountView> propose(UUID agencyId, @Valid @NotNull AccountRequest request) {
        caller.mustBe(agencyId);
        var proposed = proposing.propose(agencyId, request.details());
        return ResponseBuilder.ok(AccountView.of(proposed.account()))
                .status(proposed.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK)
                .location(URI.create("/v1/payees/" + agencyId))
                .build();
    }

    @POST
    @Path("accounts/{id}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Confirm an account that another person proposed")
    public AccountView confirm(UUID agencyId, UUID id, @Valid @NotNull ConfirmationRequest request) {
        return AccountView.of(
                Answers.done(Answers.found(confirming.confirm(agencyId, id, request.method()), "account", id)));
    }
}

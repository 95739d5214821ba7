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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.payments.application.AppealingDebt;
import reimbursement.payments.application.DecidingAppeal;
import reimbursement.payments.application.FindingDebts;
import reimbursement.payments.application.ReleasingFundedPayments;
import reimbursement.payments.application.RepayingDebt;

@Idempotent
@Path("/v1/debts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Debts")
class DebtsResource {
    private final FindingDebts finding;
    private final AppealingDebt appealing;
    private final DecidingAppeal deciding;
    private final RepayingDebt repaying;
    private final ReleasingFundedPayments releasing;

    DebtsResource(
            FindingDebts finding,
            AppealingDebt appealing,
            DecidingAppeal deciding,
            RepayingDebt repaying,
            ReleasingFundedPayments releasing) {
        this.finding = finding;
        this.appealing = appealing;
        this.deciding = deciding;
        this.repaying = repaying;
        this.releasing = releasing;
    }

    @GET
    @RolesAllowed({
        Roles.AGENCY,
        Roles.PROGRAMME,
        Roles.TREASURY,
        Roles.APPROVER,
        Roles.CERTIFIER,
        Roles.DISBURSER,
        Roles.AUDITOR
    })
    @Operation(summary = "List debts by age; an agency sees its own")
    public Response list(@BeanParam DebtQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(finding.list(query.wanted(), page).map(DebtView::of), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.AGENCY,
        Roles.PROGRAMME,
        Roles.TREASURY,
        Roles.APPROVER,
        Roles.CERTIFIER,
        Roles.DISBURSER,
        Roles.AUDITOR
    })
    @Operation(summary = "Show a debt with its notices, offsets and repayments")
    public WholeDebtView one(UUID id) {
        return shown(id);
    }

    @POST
    @Path("{id}/appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AGENCY)
    @Operation(summary = "Object to a debt, once and within its window; nothing is kept back until it is decided")
    public WholeDebtView appeal(UUID id, @Valid @NotNull ReasonRequest request) {
        Answers.done(Answers.found(appealing.appeal(id, request.reason()), "debt", id));
        return shown(id);
    }

    @POST
    @Path("{id}/decide")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.TREASURY, Roles.PROGRAMME})
    @Operation(summary = "Decide an appeal: the debt is upheld, reduced or waived")
    public WholeDebtView decide(UUID id, @Valid @NotNull DecisionRequest request) {
        Answers.done(
                Answers.found(deciding.decide(id, request.decision(), request.rest(), request.reason()), "debt", id));
        return shown(id);
    }

    @POST
    @Path("{id}/repayments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Book what an agency paid back, once for each reference; the fund has it again")
    public RestResponse<RepaymentView> repay(UUID id, @Valid @NotNull RepaymentRequest request) {
        var amount = Positive.of("amount", request.amount());
        var booked = Answers.done(
                Answers.found(repaying.repay(id, amount, request.reference(), request.receivedOn()), "debt", id));
        booked.refunded().ifPresent(releasing::releaseLateComers);
        return ResponseBuilder.ok(RepaymentView.of(booked.repayment()))
                .status(booked.refunded().isPresent() ? RestResponse.Status.CREATED : RestResponse.Status.OK)
                .build();
    }

    private WholeDebtView shown(UUID id) {
        return WholeDebtView.of(Answers.found(finding.one(id), "debt", id));
    }
}

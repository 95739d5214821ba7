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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.payments.application.ApprovingPayment;
import reimbursement.payments.application.CancellingPayment;
import reimbursement.payments.application.FindingPayments;
import reimbursement.payments.application.HoldingPayment;
import reimbursement.payments.application.ReissuingPayment;
import reimbursement.payments.application.ReleasingFundedPayments;
import reimbursement.payments.application.ReleasingPayment;

@Idempotent
@Path("/v1/payments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class PaymentsResource {
    private final FindingPayments finding;
    private final ApprovingPayment approving;
    private final HoldingPayment holding;
    private final ReleasingPayment releasing;
    private final CancellingPayment cancelling;
    private final ReleasingFundedPayments funded;
    private final ReissuingPayment reissuing;

    PaymentsResource(
            FindingPayments finding,
            ApprovingPayment approving,
            HoldingPayment holding,
            ReleasingPayment releasing,
            CancellingPayment cancelling,
            ReleasingFundedPayments funded,
            ReissuingPayment reissuing) {
        this.funded = funded;
        this.finding = finding;
        this.approving = approving;
        this.holding = holding;
        this.releasing = releasing;
        this.cancelling = cancelling;
        this.reissuing = reissuing;
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
    @Operation(summary = "List payments by age; an agency sees its own")
    public Response list(@BeanParam PaymentQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(finding.list(query.wanted(), page).map(PaymentView::of), uri);
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
    @Operation(summary = "Show a payment")
    public PaymentView one(UUID id) {
        return PaymentView.of(Answers.found(finding.one(id), "payment", id));
    }

    @POST
    @Path("{id}/approve")
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Approve a scheduled payment that somebody else prepared")
    public PaymentView approve(UUID id) {
        return PaymentView.of(Answers.done(Answers.found(approving.approve(id), "payment", id)));
    }

    @POST
    @Path("approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Approve many payments at once, each apart from the others")
    public List<ApprovalView> approveAll(@Valid @NotNull ApprovalsRequest request) {
        return Answers.done(approving.approveAll(request.paymentIds())).stream()
                .map(ApprovalView::of)
                .toList();
    }

    @POST
    @Path("{id}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.APPROVER, Roles.CERTIFIER})
    @Operation(
            summary =
                    "Hold a payment that is not certified yet; its approval falls, and its clock stops where it is believed improper")
    public PaymentView hold(UUID id, @Valid @NotNull HoldRequest request) {
        var improper = request.believedImproper().orElse(false);
        return PaymentView.of(Answers.done(Answers.found(holding.hold(id, request.reason(), improper), "payment", id)));
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.APPROVER, Roles.CERTIFIER})
    @Operation(summary = "Release a held payment, saying why; it needs a new approval")
    public PaymentView release(UUID id, @Valid @NotNull ReasonRequest request) {
        return PaymentView.of(Answers.done(Answers.found(releasing.release(id, request.reason()), "payment", id)));
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Give up a payment that is not on its way")
    public PaymentView cancel(UUID id, @Valid @NotNull ReasonRequest request) {
        var payment = Answers.done(Answers.found(cancelling.cancel(id, request.reason()), "payment", id));
        if (payment.fundId() != null) {
            funded.releaseLateComers(payment.fundId());
        }
        return PaymentView.of(payment);
    }

    @POST
    @Path("{id}/reissue")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Pay anew what was returned or rejected: a new payment that other people approve")
    public RestResponse<PaymentView> reissue(UUID id, @Valid @NotNull ReasonRequest request) {
        var payment = Answers.done(Answers.found(reissuing.reissue(id, request.reason()), "payment", id));
        return ResponseBuilder.ok(PaymentView.of(payment))
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/v1/payments/" + payment.id()))
                .build();
    }
}

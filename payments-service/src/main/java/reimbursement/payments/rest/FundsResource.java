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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.payments.application.AllottingFunds;
import reimbursement.payments.application.ClosingFund;
import reimbursement.payments.application.FindingFunds;
import reimbursement.payments.application.GivingAuthority;
import reimbursement.payments.application.GivingAuthority.Given;
import reimbursement.payments.application.OpeningFund;
import reimbursement.payments.application.ReleasingFundedPayments;
import reimbursement.payments.domain.Outcome;

@Idempotent
@Path("/v1/funds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funds")
class FundsResource {
    private final OpeningFund opening;
    private final AllottingFunds allotting;
    private final GivingAuthority giving;
    private final ClosingFund closing;
    private final ReleasingFundedPayments releasing;
    private final FindingFunds finding;

    FundsResource(
            OpeningFund opening,
            AllottingFunds allotting,
            GivingAuthority giving,
            ClosingFund closing,
            ReleasingFundedPayments releasing,
            FindingFunds finding) {
        this.opening = opening;
        this.allotting = allotting;
        this.giving = giving;
        this.closing = closing;
        this.releasing = releasing;
        this.finding = finding;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Open a fund for a fiscal year; the fund with the lowest code pays for its year")
    public RestResponse<FundView> open(@Valid @NotNull FundRequest request) {
        var fund = Answers.done(opening.open(request.code(), request.title(), request.fiscalYear()));
        return ResponseBuilder.ok(FundView.of(fund))
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/v1/funds/" + fund.id()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.DISBURSER, Roles.PROGRAMME, Roles.AUDITOR})
    @Operation(summary = "List all funds with their balances")
    public List<FundView> list() {
        return finding.all().stream().map(FundView::of).toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.DISBURSER, Roles.PROGRAMME, Roles.AUDITOR})
    @Operation(summary = "Show a fund with its balances")
    public FundView one(UUID id) {
        return FundView.of(Answers.found(finding.one(id), "fund", id));
    }

    @POST
    @Path("{id}/appropriations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Record what the law appropriates to the fund")
    public RestResponse<AuthorityView> appropriate(UUID id, @Valid @NotNull AuthorityRequest request) {
        var amount = Positive.of("amount", request.amount());
        return answer(Answers.found(giving.appropriate(id, amount, request.reference()), "fund", id));
    }

    @POST
    @Path("{id}/apportionments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Apportion what is appropriated, and never more")
    public RestResponse<AuthorityView> apportion(UUID id, @Valid @NotNull AuthorityRequest request) {
        var amount = Positive.of("amount", request.amount());
        return answer(Answers.found(giving.apportion(id, amount, request.reference()), "fund", id));
    }

    @POST
    @Path("{id}/allotments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(
            summary =
                    "Allot what is apportioned, and never more; payments that wait for funds proceed, the oldest first")
    public RestResponse<AllotmentView> allot(UUID id, @Valid @NotNull AuthorityRequest request) {
        var amount = Positive.of("amount", request.amount());
        var allotted = Answers.done(Answers.found(allotting.allot(id, amount, request.reference()), "fund", id));
        releasing.releaseLateComers(id);
        return ResponseBuilder.ok(AllotmentView.of(allotted))
                .status(allotted.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK)
                .build();
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Close a fund of which nothing is under way; what was never obligated is cancelled")
    public FundView close(UUID id) {
        return FundView.of(Answers.done(Answers.found(closing.close(id), "fund", id)));
    }

    @GET
    @Path("{id}/refused-authority")
    @RolesAllowed({Roles.TREASURY, Roles.AUDITOR})
    @Operation(summary = "List the attempts to apportion or allot more than there was")
    public Response refusedAuthority(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(finding.refusedAuthority(id, page).map(RefusedAuthorityView::of), uri);
    }

    @GET
    @Path("refused-obligations")
    @RolesAllowed({Roles.TREASURY, Roles.AUDITOR})
    @Operation(summary = "List all attempts to obligate that were refused, also for years without a fund")
    public Response allRefusals(
            @QueryParam("fiscalYear") @Nullable Integer fiscalYear, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(
                finding.allRefusals(Optional.ofNullable(fiscalYear), page).map(RefusedObligationView::of), uri);
    }

    @GET
    @Path("{id}/refused-obligations")
    @RolesAllowed({Roles.TREASURY, Roles.AUDITOR})
    @Operation(summary = "List the attempts to obligate that the fund's control refused")
    public Response refusals(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(finding.refusals(id, page).map(RefusedObligationView::of), uri);
    }

    private static RestResponse<AuthorityView> answer(Outcome<Given> outcome) {
        var given = Answers.done(outcome);
        return ResponseBuilder.ok(AuthorityView.of(given))
                .status(given.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK)
                .build();
    }
}

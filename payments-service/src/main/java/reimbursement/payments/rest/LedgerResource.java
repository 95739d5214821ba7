package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.payments.application.ReadingLedger;

@Path("/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.AUDITOR})
@Tag(name = "Ledger")
class LedgerResource {
    private final ReadingLedger ledger;

    LedgerResource(ReadingLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("accounts")
    @Operation(summary = "The chart of accounts with their balances, of one fund where one is asked for")
    public List<LedgerAccountView> accounts(@QueryParam("fundId") @Nullable UUID fundId) {
        return ledger.trialBalance(Optional.ofNullable(fundId)).lines().stream()
                .map(LedgerAccountView::of)
                .toList();
    }

    @GET
    @Path("entries")
    @Operation(summary = "Entries in the order of their journals, of one payment where one is asked for")
    public Response entries(
            @QueryParam("paymentId") @Nullable UUID paymentId, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(
                ledger.entries(Optional.ofNullable(paymentId), page).map(LedgerEntryView::of), uri);
    }

    @GET
    @Path("trial-balance")
    @Operation(summary = "The balance of every account, of one fund where one is asked for")
    public TrialBalanceView trialBalance(@QueryParam("fundId") @Nullable UUID fundId) {
        return TrialBalanceView.of(ledger.trialBalance(Optional.ofNullable(fundId)));
    }
}

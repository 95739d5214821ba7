package reimbursement.payments.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    @Operation(summary = "The chart of accounts with their balances, of one fund where one is asked for, at any moment")
    public List<LedgerAccountView> accounts(@BeanParam LedgerQuery query) {
        return ledger.trialBalance(query.filter()).lines().stream()
                .map(LedgerAccountView::of)
                .toList();
    }

    @GET
    @Path("entries")
    @Operation(summary = "Entries in the order of their journals, of one fund or payment where one is asked for")
    public Response entries(@BeanParam LedgerQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(ledger.entries(query.filter(), page).map(LedgerEntryView::of), uri);
    }

    @GET
    @Path("trial-balance")
    @Operation(summary = "The balance of every account, of one fund where one is asked for, at any moment")
    public TrialBalanceView trialBalance(@BeanParam LedgerQuery query) {
        return TrialBalanceView.of(ledger.trialBalance(query.filter()));
    }
}

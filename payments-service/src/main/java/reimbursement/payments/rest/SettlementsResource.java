package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.application.FindingSettlements;
import reimbursement.payments.application.PaymentSettings;
import reimbursement.payments.application.PostingSettlement;
import reimbursement.payments.application.TakingUpCorrections;
import reimbursement.payments.files.BankReports;
import reimbursement.payments.files.Reading;

@Idempotent
@Path("/v1/settlements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settlements")
class SettlementsResource {
    private final PostingSettlement posting;
    private final TakingUpCorrections takingUp;
    private final FindingSettlements finding;
    private final int limit;

    SettlementsResource(
            PostingSettlement posting,
            TakingUpCorrections takingUp,
            FindingSettlements finding,
            PaymentSettings settings) {
        this.posting = posting;
        this.takingUp = takingUp;
        this.finding = finding;
        this.limit = settings.settlementLimit();
    }

    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML, MediaType.TEXT_PLAIN})
    @RolesAllowed(Roles.TREASURY)
    @Operation(
            summary =
                    "Post a bank's pain.002.001.11 or camt.054.001.08, or a file of returns and notifications of change"
                            + " of the ACH network, whole or not at all, once for its message id")
    public SettlementView post(byte[] report) {
        if (report.length > limit) {
            throw Problems.tooLarge("A report has at most " + limit + " bytes.");
        }
        var posted = switch (BankReports.read(report)) {
            case Reading.Read(var read) -> Answers.done(posting.post(read, report));
            case Reading.Unreadable(var reason) -> throw Problems.invalid(reason);
        };
        if (posted.summary().counts().corrected() > 0) {
            takingUp.takeUp();
        }
        return SettlementView.of(posted.summary(), posted.isNew() ? "posted" : "already-posted");
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "List posted reports by age")
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(finding.list(page).map(summary -> SettlementView.of(summary, "posted")), uri);
    }
}

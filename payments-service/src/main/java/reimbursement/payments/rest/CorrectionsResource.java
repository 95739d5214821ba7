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
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.application.EndingCorrection;
import reimbursement.payments.application.FindingCorrections;
import reimbursement.payments.domain.payees.CorrectionStatus;

@Idempotent
@Path("/v1/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
class CorrectionsResource {
    private final FindingCorrections finding;
    private final EndingCorrection ending;

    CorrectionsResource(FindingCorrections finding, EndingCorrection ending) {
        this.finding = finding;
        this.ending = ending;
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.CERTIFIER, Roles.AUDITOR})
    @Operation(summary = "List what payees' banks say of accounts (notifications of change), by age; numbers masked")
    public Response list(
            @QueryParam("status") @Nullable String status, @BeanParam PageRequest page, @Context UriInfo uri) {
        var today = finding.today();
        var wanted = Optional.ofNullable(status).map(CorrectionsResource::known);
        return Pages.respond(finding.list(wanted, page).map(correction -> CorrectionView.of(correction, today)), uri);
    }

    @POST
    @Path("{id}/apply")
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Put the corrected account in force; another person than the one who posted the bank's report")
    public CorrectionView apply(UUID id) {
        return CorrectionView.of(Answers.done(Answers.found(ending.apply(id), "correction", id)), finding.today());
    }

    @POST
    @Path("{id}/dismiss")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TREASURY)
    @Operation(summary = "Leave the account as it is")
    public CorrectionView dismiss(UUID id, @Valid @NotNull ReasonRequest request) {
        return CorrectionView.of(
                Answers.done(Answers.found(ending.dismiss(id, request.reason()), "correction", id)), finding.today());
    }

    private static CorrectionStatus known(String written) {
        return Arrays.stream(CorrectionStatus.values())
                .filter(value -> Answers.written(value).equals(written))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("status", "is no status of a correction"));
    }
}

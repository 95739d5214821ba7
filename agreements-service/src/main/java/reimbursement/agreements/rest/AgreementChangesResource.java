package reimbursement.agreements.rest;

import static reimbursement.agreements.rest.Answers.decided;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.agreements.application.ChangedAgreement;
import reimbursement.agreements.application.CorrectingAgreement;
import reimbursement.agreements.application.GivingNotice;
import reimbursement.agreements.application.ProgrammeDay;
import reimbursement.agreements.application.ProposingAgreement;
import reimbursement.agreements.application.ReinstatingAgreement;
import reimbursement.agreements.application.SuspendingAgreement;
import reimbursement.agreements.application.TerminatingAgreement;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.Outcome;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.rest.Problems;

/** What happens to an agreement after its signature. */
@Idempotent
@Path("/v1/agreements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROGRAMME)
@Tag(name = "Agreements")
class AgreementChangesResource {

    private final SuspendingAgreement suspending;
    private final ReinstatingAgreement reinstating;
    private final GivingNotice givingNotice;
    private final TerminatingAgreement terminating;
    private final ProposingAgreement proposing;
    private final CorrectingAgreement correcting;
    private final ProgrammeDay day;

    AgreementChangesResource(
            SuspendingAgreement suspending,
            ReinstatingAgreement reinstating,
            GivingNotice givingNotice,
            TerminatingAgreement terminating,
            ProposingAgreement proposing,
            CorrectingAgreement correcting,
            ProgrammeDay day) {
        this.suspending = suspending;
        this.reinstating = reinstating;
        this.givingNotice = givingNotice;
        this.terminating = terminating;
        this.proposing = proposing;
        this.correcting = correcting;
        this.day = day;
    }

    @POST
    @Path("/suspend")
    @Operation(
            summary = "Suspend an agreement",
            description = "A suspension on a quarter's last day counts for that quarter.")
    @APIResponse(responseCode = "200", description = "As it stands today")
    @APIResponse(
            responseCode = "409",
            description = "before-signature, agreement-ended, already-suspended, suspension-ends-before-it-starts")
    public AgreementView suspend(@PathParam("id") UUID id, @Valid @NotNull SuspensionRequest request) {
        return shown(
                id,
                suspending.suspend(
                        id,
                        request.reason(),
                        request.effectiveOn(),
                        Optional.ofNullable(request.until()),
                        Optional.ofNullable(request.howToRespond())));
    }

    @POST
    @Path("/extend")
    @Operation(
            summary = "Extend the suspension that holds on a day",
            description = "The longer stretch begins the day after the end that was stated.")
    @APIResponse(responseCode = "200", description = "As it stands today")
    @APIResponse(
            responseCode = "409",
            description = "not-suspended, not-longer, suspended-until-further-notice, already-reinstated, "
                    + "already-suspended, agreement-ended")
    public AgreementView extend(@PathParam("id") UUID id, @Valid @NotNull ExtensionRequest request) {
        return shown(
                id,
                suspending.extend(
                        id,
                        request.reason(),
                        Optional.ofNullable(request.effectiveOn()),
                        Optional.ofNullable(request.until()),
                        Optional.ofNullable(request.howToRespond())));
    }

    @POST
    @Path("/vacate")
    @Operation(
            summary = "Vacate a suspension, as if it had never been",
            description =
                    "With all that extends it, also where it was lifted or has lapsed since. Closed quarters that it "
                            + "bore on are attested anew.")
    @APIResponse(responseCode = "200", description = "As it stands today")
    @APIResponse(responseCode = "409", description = "not-suspended")
    public AgreementView vacate(@PathParam("id") UUID id, @Valid @NotNull VacationRequest request) {
        return shown(id, reinstating.vacate(id, request.suspendedOn(), request.reason()));
    }

    @POST
    @Path("/sign")
    @Operation(
            summary = "The other side signs a pending agreement",
            description = "It is in effect from the later of the two days on, under the same id.")
    @APIResponse(responseCode = "200", description = "In effect")
    @APIResponse(
            responseCode = "409",
            description =
                    "already-signed, agreement-exists, signed-in-the-future, signed-before-the-law, agency-merged")
    public AgreementView sign(@PathParam("id") UUID id, @Valid @NotNull SignatureRequest request) {
        Agreement agreement = decided(proposing
                .countersign(id, request.by(), request.signedOn())
                .orElseThrow(() -> Problems.notFound("pending agreement", id)));
        return AgreementView.of(agreement, day.today());
    }

    @POST
    @Path("/reinstate")
    @Operation(summary = "Lift the suspension that holds on a day")
    @APIResponse(responseCode = "200", description = "As it stands today")
    @APIResponse(responseCode = "409", description = "not-suspended, agreement-ended")
    public AgreementView reinstate(@PathParam("id") UUID id, @Valid @NotNull ReinstatementRequest request) {
        return shown(id, reinstating.reinstate(id, request.effectiveOn()));
    }

    @POST
    @Path("/give-notice")
    @Operation(
            summary = "Record a notice of termination",
            description = "ICE gives 90 days, for a task-force agreement only after a suspension; the agency ends a "
                    + "task-force agreement by notice alone and the others with 90 days.")
    @APIResponse(responseCode = "200", description = "As it stands today")
    @APIResponse(
            responseCode = "409",
            description = "before-signature, agreement-ended, already-noticed, notice-too-short, not-suspended")
    public AgreementView giveNotice(@PathParam("id") UUID id, @Valid @NotNull NoticeRequest request) {
        return shown(
                id,
                givingNotice.giveNotice(
                        id, request.by(), request.effectiveOn(), Optional.ofNullable(request.endsOn())));
    }

    @POST
    @Path("/terminate")
    @Operation(summary = "End an agreement", description = "effectiveOn is the first day without it.")
    @APIResponse(responseCode = "200", description = "As it stands today")
    @APIResponse(responseCode = "409", description = "before-signature, agreement-ended, notice-required")
    public AgreementView terminate(@PathParam("id") UUID id, @Valid @NotNull TerminationRequest request) {
        return shown(
                id,
                terminating.terminate(
                        id,
                        request.reason(),
                        request.effectiveOn(),
                        Optional.ofNullable(request.by()),
                        Boolean.TRUE.equals(request.exigent())));
    }

    @POST
    @Path("/correct")
    @Operation(
            summary = "Correct a mistyped fact",
            description =
                    "The agreement is told anew as it should have been, and every closed quarter is attested anew; "
                            + "authorisations that ended with it follow. What was told before stays in the trail.")
    @APIResponse(responseCode = "200", description = "As it stands today")
    @APIResponse(
            responseCode = "409",
            description = "not-on-record, signature-stands, begun-by-merger, before-signature, signed-later, "
                    + "signed-in-the-future, signed-before-the-law, notice-sets-two-days, ended-by-notice, "
                    + "ended-by-merger, agreement-exists, agency-merged")
    public AgreementView correct(@PathParam("id") UUID id, @Valid @NotNull CorrectionRequest request) {
        return shown(id, correcting.correct(id, request.fact(), request.effectiveOn(), request.reason()));
    }

    private AgreementView shown(UUID id, Optional<Outcome<ChangedAgreement>> outcome) {
        return AgreementView.of(decided(outcome.orElseThrow(() -> Problems.notFound("agreement", id))), day.today());
    }
}

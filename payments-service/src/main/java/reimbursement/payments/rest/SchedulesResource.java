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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.payments.application.CertifyingSchedule;
import reimbursement.payments.application.FindingSchedules;
import reimbursement.payments.application.GroupingSchedule;
import reimbursement.payments.application.ReleasingFundedPayments;
import reimbursement.payments.application.RetransmittingSchedule;
import reimbursement.payments.application.TransmittingSchedule;

@Idempotent
@Path("/v1/schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
class SchedulesResource {
    private final GroupingSchedule grouping;
    private final CertifyingSchedule certifying;
    private final TransmittingSchedule transmitting;
    private final RetransmittingSchedule retransmitting;
    private final ReleasingFundedPayments releasing;
    private final FindingSchedules finding;

    SchedulesResource(
            GroupingSchedule grouping,
            CertifyingSchedule certifying,
            TransmittingSchedule transmitting,
            RetransmittingSchedule retransmitting,
            ReleasingFundedPayments releasing,
            FindingSchedules finding) {
        this.grouping = grouping;
        this.certifying = certifying;
        this.transmitting = transmitting;
        this.retransmitting = retransmitting;
        this.releasing = releasing;
        this.finding = finding;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Group every approved payment of one type in a fund that has a confirmed payee")
    public RestResponse<ScheduleView> group(@Valid @NotNull ScheduleRequest request) {
        var found = Answers.done(
                Answers.found(grouping.group(request.fundId(), request.wanted()), "fund", request.fundId()));
        return ResponseBuilder.ok(ScheduleView.of(found))
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/v1/schedules/" + found.schedule().id()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.DISBURSER, Roles.AUDITOR})
    @Operation(summary = "List schedules by age")
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Pages.respond(finding.list(page).map(ScheduleView::of), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.TREASURY, Roles.APPROVER, Roles.CERTIFIER, Roles.DISBURSER, Roles.AUDITOR})
    @Operation(summary = "Show a schedule")
    public ScheduleView one(UUID id) {
        return ScheduleView.of(Answers.found(finding.one(id), "schedule", id), finding.files(id));
    }

    @POST
    @Path("{id}/certify")
    @RolesAllowed(Roles.CERTIFIER)
    @Operation(summary = "Certify every payment of a schedule, or none")
    public ScheduleView certify(UUID id) {
        var certified = Answers.done(Answers.found(certifying.certify(id), "schedule", id));
        certified.refunded().forEach(releasing::releaseLateComers);
        return ScheduleView.of(certified.schedule());
    }

    @POST
    @Path("{id}/transmit")
    @RolesAllowed(Roles.DISBURSER)
    @Operation(summary = "Disburse a certified schedule and write its files")
    public ScheduleView transmit(UUID id) {
        return ScheduleView.of(Answers.done(Answers.found(transmitting.transmit(id), "schedule", id)));
    }

    @POST
    @Path("{id}/retransmit")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DISBURSER)
    @Operation(summary = "Send the files of a transmitted schedule again: the same bytes under the same message ids")
    public RetransmissionView retransmit(UUID id, @Valid @NotNull ReasonRequest request) {
        var files = Answers.done(Answers.found(retransmitting.retransmit(id, request.reason()), "schedule", id));
        return new RetransmissionView(id, files.stream().map(SentFileView::of).toList());
    }
}

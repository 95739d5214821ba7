package reimbursement.awards.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.awards.application.ReportingPerformance;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.quarter.CountReport;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.rest.Problems;

@Path("/v1/quarters/{quarter}/agencies/{agencyId}/performance")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "performance", description = "Two counts of each agency and quarter: the agency's own, and ICE's")
class PerformanceResource {

    private final ReportingPerformance reporting;
    private final Confinement confinement;

    PerformanceResource(ReportingPerformance reporting, Confinement confinement) {
        this.reporting = reporting;
        this.confinement = confinement;
    }

    /** A count as it stands now. */
    record ReportedView(UUID agencyId, String quarter, String source, int assigned, int located, int revision) {}

    @PUT
    @Path("agency")
    @RolesAllowed(Roles.AGENCY)
    @Operation(
            summary = "Report or correct an agency's own count",
            description = "The same count again changes nothing.")
    @APIResponse(responseCode = "201", description = "The first count")
    @APIResponse(responseCode = "200", description = "A correction, or the same count again")
    @APIResponse(
            responseCode = "409",
            description = "located-above-assigned, not-yet-known, quarter-not-payable or quarter-not-started")
    public Response ofAgency(
            @PathParam("quarter") String quarter,
            @PathParam("agencyId") UUID agencyId,
            @Valid @NotNull CountRequest body) {
        confinement.mustSpeakFor(agencyId);
        return report(Wire.quarter(quarter), CountSource.AGENCY, agencyId, body.count());
    }

    @PUT
    @Path("ice")
    @RolesAllowed(Roles.ICE)
    @Operation(summary = "Report or correct ICE's count", description = "The same count again changes nothing.")
    @APIResponse(responseCode = "201", description = "The first count")
    @APIResponse(responseCode = "200", description = "A correction, or the same count again")
    @APIResponse(
            responseCode = "409",
            description = "located-above-assigned, not-yet-known, quarter-not-payable or quarter-not-started")
    public Response ofIce(
            @PathParam("quarter") String quarter,
            @PathParam("agencyId") UUID agencyId,
            @Valid @NotNull CountRequest body) {
        return report(Wire.quarter(quarter), CountSource.ICE, agencyId, body.count());
    }

    private Response report(FiscalQuarter quarter, CountSource source, UUID agencyId, PerformanceCount count) {
        return switch (reporting.report(quarter, source, agencyId, count)) {
            case ReportingPerformance.Outcome.Taken(var report) ->
                Response.status(report instanceof CountReport.First ? 201 : 200)
                        .entity(new ReportedView(
                                agencyId,
                                quarter.toString(),
                                Wire.written(source),
                                count.assigned(),
                                count.located(),
                                report.revision()))
                        .build();
            case ReportingPerformance.Outcome.AgencyNotYetKnown() ->
                throw Problems.notYetKnown("The agency " + agencyId + " is not known here yet.");
            case ReportingPerformance.Outcome.NotPayable() ->
                throw Problems.refused("quarter-not-payable", "No awards are paid for " + quarter + ".");
            case ReportingPerformance.Outcome.NotStarted() ->
                throw Problems.refused("quarter-not-started", quarter + " begins on " + quarter.startsOn() + ".");
        };
    }
}

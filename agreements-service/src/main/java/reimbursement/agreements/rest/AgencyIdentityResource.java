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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.agreements.application.MergingAgencies;
import reimbursement.agreements.application.RenamingAgency;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.rest.Problems;

/** An agency under another name, or in another agency's place. */
@Idempotent
@Path("/v1/agencies/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROGRAMME)
@Tag(name = "Agencies")
class AgencyIdentityResource {

    private final RenamingAgency renaming;
    private final MergingAgencies merging;

    AgencyIdentityResource(RenamingAgency renaming, MergingAgencies merging) {
        this.renaming = renaming;
        this.merging = merging;
    }

    @POST
    @Path("/rename")
    @Operation(
            summary = "Record that an agency goes by another name",
            description =
                    "The id stays, and imports know the agency by its former names too. The same name again changes "
                            + "nothing.")
    @APIResponse(responseCode = "200", description = "Renamed, or unchanged")
    @APIResponse(responseCode = "409", description = "agency-exists, agency-merged, renamed-in-the-future")
    public AgencyView rename(@PathParam("id") UUID id, @Valid @NotNull RenamingRequest request) {
        return AgencyView.of(decided(renaming.rename(id, request.name(), request.effectiveOn())
                .orElseThrow(() -> Problems.notFound("agency", id))));
    }

    @POST
    @Path("/merge")
    @Operation(
            summary = "Merge an agency into another",
            description =
                    "Its live agreements end on the day, and agreements of the other agency begin in their place, "
                            + "suspended where they were; so does its enrolment. What was due to it stays due to it. Its officers' "
                            + "authorisations end with its agreements; officers are transferred in officers-service.")
    @APIResponse(responseCode = "200", description = "Merged: the agency with the one that stands in its place")
    @APIResponse(
            responseCode = "409",
            description = "agency-merged, merged-with-itself, merged-in-the-future, before-signature, "
                    + "agreement-ends-later")
    public AgencyView merge(@PathParam("id") UUID id, @Valid @NotNull MergerRequest request) {
        if (!merging.knows(request.intoAgencyId())) {
            throw Problems.invalid("intoAgencyId", "is not the id of an agency");
        }
        return AgencyView.of(decided(merging.merge(id, request.intoAgencyId(), request.effectiveOn())
                .orElseThrow(() -> Problems.notFound("agency", id))));
    }
}

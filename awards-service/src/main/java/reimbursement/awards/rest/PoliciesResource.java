package reimbursement.awards.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.application.AdoptingPolicy;
import reimbursement.awards.application.DraftingPolicy;
import reimbursement.awards.application.ReadingPolicies;
import reimbursement.awards.application.ReadingPolicies.Written;
import reimbursement.awards.domain.award.Basis;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.idempotency.Idempotent;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.kit.paging.Pages;
import reimbursement.kit.rest.Problems;

@Idempotent
@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies", description = "The rules that awards and claims follow, dated, with the source of each")
class PoliciesResource {

    private static final String NAME = "[0-9A-Za-z][0-9A-Za-z._-]{0,63}";

    private final ReadingPolicies policies;
    private final DraftingPolicy drafting;
    private final AdoptingPolicy adopting;
    private final Confinement confinement;

    PoliciesResource(
            ReadingPolicies policies, DraftingPolicy drafting, AdoptingPolicy adopting, Confinement confinement) {
        this.policies = policies;
        this.drafting = drafting;
        this.adopting = adopting;
        this.confinement = confinement;
    }

    @GET
    @RolesAllowed({
        Roles.PROGRAMME,
        Roles.AGENCY,
        Roles.ICE,
        Roles.TREASURY,
        Roles.APPROVER,
        Roles.CERTIFIER,
        Roles.DISBURSER,
        Roles.AUDITOR,
        Roles.OPERATOR
    })
    @Operation(
            summary = "Versions of the policy, and what is assumed in them",
            description = "Versions by their days, and behind them drafts, which programme and auditor alone see."
                    + " basis=assumed leaves the settings and rules that no source publishes.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PolicyView.class)))
    public Response list(
            @QueryParam("basis") @Nullable String basis, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<Basis> only = Wire.basis(basis);
        return Pages.respond(
                Page.of(
                                policies.list(
                                        confinement.maySeeDrafts(),
                                        page.afterOne(Function.identity()),
                                        page.limit() + 1),
                                page,
                                last -> Cursor.encode(last.place()))
                        .map(written -> PolicyView.of(written, confinement.maySeeDrafts(), only)),
                uri);
    }

    @GET
    @Path("{version: " + NAME + "}")
    @RolesAllowed({
        Roles.PROGRAMME,
        Roles.AGENCY,
        Roles.ICE,
        Roles.TREASURY,
        Roles.APPROVER,
        Roles.CERTIFIER,
        Roles.DISBURSER,
        Roles.AUDITOR,
        Roles.OPERATOR
    })
    @Operation(summary = "A version of the policy, or a draft")
    public PolicyView get(@PathParam("version") String version, @QueryParam("basis") @Nullable String basis) {
        Written written = policies.find(version, confinement.maySeeDrafts())
                .orElseThrow(() -> Problems.notFound("policy", version));
        return PolicyView.of(written, confinement.maySeeDrafts(), Wire.basis(basis));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(
            summary = "Draft a policy",
            description = "Whole, or based on a version with what is to be different. It decides nothing until somebody"
                    + " else adopts it; quarters can be simulated under it.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = PolicyView.class)))
    @APIResponse(
            responseCode = "400",
            description = "Gaps, overlaps, unknown, missing or impossible settings: every one is named")
    @APIResponse(responseCode = "409", description = "policy-exists or too-many-drafts")
    public Response draft(@Valid @NotNull PolicyRequest.Named body, @Context UriInfo uri) {
        PolicyRequest terms = body.terms();
        PolicyView drafted =
                drafted(body.version(), drafting.draft(body.version(), terms.basedOn(), ReadPolicy.read(terms)));
        return Response.created(
                        uri.getBaseUriBuilder().path("v1/policies/{version}").build(body.version()))
                .entity(drafted)
                .build();
    }

    @PUT
    @Path("{version: " + NAME + "}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(summary = "Put other terms in the place of all that a draft says")
    @APIResponse(responseCode = "409", description = "policy-adopted")
    public PolicyView replace(@PathParam("version") String version, @Valid @NotNull PolicyRequest body) {
        return drafted(version, drafting.replace(version, body.basedOn(), ReadPolicy.read(body)));
    }

    @DELETE
    @Path("{version: " + NAME + "}")
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(summary = "Discard a draft")
    @APIResponse(responseCode = "204", description = "Discarded")
    @APIResponse(responseCode = "409", description = "policy-adopted")
    public void discard(@PathParam("version") String version) {
        DraftingPolicy.Outcome outcome = drafting.discard(version);
        if (!(outcome instanceof DraftingPolicy.Outcome.Discarded)) {
            throw refused(version, outcome instanceof DraftingPolicy.Outcome.Adopted);
        }
    }

    @POST
    @Path("{version: " + NAME + "}/adopt")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME)
    @Operation(
            summary = "Put a draft in force from a fiscal quarter on",
            description = "By somebody who wrote nothing of it. From then on it never changes; another one follows it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PolicyView.class)))
    @APIResponse(
            responseCode = "409",
            description = "second-person, draft-changed, draft-flawed, not-a-quarters-first-day,"
                    + " effective-date-not-ahead, effective-date-too-far-ahead, quarter-already-closed, effective-date-not-last, band-not-in-contract,"
                    + " claims-begin-later or policy-adopted")
    public PolicyView adopt(@PathParam("version") String version, @Valid @NotNull PolicyRequest.Adoption body) {
        return switch (adopting.adopt(version, body.effectiveFrom(), body.revision(), body.reason())) {
            case AdoptingPolicy.Outcome.Adopted(var policy, var adopted) ->
                PolicyView.of(new Written.Version(policy, Optional.of(adopted)), true, Optional.empty());
            case AdoptingPolicy.Outcome.Refused(var rule) -> throw Problems.refused(rule.rule(), rule.detail());
            case AdoptingPolicy.Outcome.AlreadyAdopted() -> throw refused(version, true);
            case AdoptingPolicy.Outcome.Unknown() -> throw refused(version, false);
        };
    }

    private static PolicyView drafted(String version, DraftingPolicy.Outcome outcome) {
        return switch (outcome) {
            case DraftingPolicy.Outcome.Drafted(var draft) -> PolicyView.of(draft, Optional.empty());
            case DraftingPolicy.Outcome.Flawed(var flaws) -> throw ReadPolicy.flawed(flaws);
            case DraftingPolicy.Outcome.NameTaken() ->
                throw Problems.refused("policy-exists", "There is a version or a draft " + version + " already.");
            case DraftingPolicy.Outcome.TooMany() ->
                throw Problems.refused(
                        "too-many-drafts", "There are " + DraftingPolicy.MOST_DRAFTS + " drafts; discard some.");
            case DraftingPolicy.Outcome.Adopted() -> throw refused(version, true);
            case DraftingPolicy.Outcome.Unknown() -> throw refused(version, false);
            case DraftingPolicy.Outcome.Discarded() -> throw new IllegalStateException("nothing was discarded");
        };
    }

    private static RuntimeException refused(String version, boolean adopted) {
        return adopted
                ? Problems.refused(
                        "policy-adopted",
                        "Version " + version + " is adopted: another one can follow it, nothing more.")
                : Problems.notFound("draft", version);
    }
}

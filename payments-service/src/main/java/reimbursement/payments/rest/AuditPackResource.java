package reimbursement.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import reimbursement.kit.caller.Roles;
import reimbursement.kit.rest.Problems;
import reimbursement.payments.application.MakingAuditPack;
import reimbursement.payments.domain.Quarter;

@Path("/v1/quarters")
@Tag(name = "Audit")
class AuditPackResource {
    private final MakingAuditPack making;

    AuditPackResource(MakingAuditPack making) {
        this.making = making;
    }

    @GET
    @Path("{quarter}/audit-pack")
    @Produces("application/zip")
    @RolesAllowed({Roles.AUDITOR, Roles.TREASURY})
    @Operation(
            summary = "All of a quarter's awards, payments, decisions, files, debts and entries, hash-chained; its"
                    + " ETag is its SHA-256. java VerifyAuditPack.java PACK.zip checks it offline")
    public Response pack(String quarter) {
        var asked = quarter(quarter);
        var pack = Answers.found(making.make(asked), "quarter", quarter);
        StreamingOutput content = pack::moveTo;
        return Response.ok(content)
                .tag(new EntityTag(pack.sha256()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-pack-" + asked + ".zip\"")
                .build();
    }

    private static Quarter quarter(String written) {
        try {
            return Quarter.parse(written);
        } catch (IllegalArgumentException notAQuarter) {
            throw Problems.notFound("quarter", written);
        }
    }
}

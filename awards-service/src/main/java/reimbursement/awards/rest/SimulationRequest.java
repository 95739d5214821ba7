package reimbursement.awards.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.application.SimulatingQuarter.Tried;
import reimbursement.kit.rest.Problems;

/** The policy to be tried: by name, or as it would be drafted. */
@Schema(name = "SimulationRequest")
record SimulationRequest(
        @Nullable @Size(max = 64) @Schema(description = "A draft or a version; alone, or not at all")
        String version,

        @Nullable @Size(max = 64) String basedOn,
        @Nullable @Size(max = 50) List<PolicyRequest.@NotNull BandPart> bands,
        @Nullable @Size(max = 100) List<PolicyRequest.@NotNull SettingPart> settings) {

    Tried tried() {
        if (version == null) {
            return new Tried.Inline(basedOn, ReadPolicy.read(new PolicyRequest(basedOn, bands, settings)));
        }
        if (basedOn != null || bands != null || settings != null) {
            throw Problems.invalid("version", "stands alone: a policy is tried by its name, or by what it would say");
        }
        return new Tried.Named(version);
    }
}

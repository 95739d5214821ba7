package reimbursement.awards.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a policy would say. What is wrong with it is said all at once, so nothing is refused while it is read. */
@Schema(name = "PolicyTerms")
record PolicyRequest(
        @Nullable
        @Size(max = 64)
        @Schema(description = "A version from which all is taken that is left open", examples = "2025-10-01.1")
        String basedOn,

        @Nullable
        @Size(max = 50)
        @Schema(description = "From the highest to the lowest; absent: those of the version that it is based on")
        List<@NotNull BandPart> bands,

        @Nullable
        @Size(max = 100)
        @Schema(description = "Those that are named stand in the place of those of the version that it is based on")
        List<@NotNull SettingPart> settings) {

    @Schema(name = "PolicyBand")
    record BandPart(
            @Nullable @Schema(examples = "90") Integer fromPercent,
            @Nullable @Schema(examples = "100") Integer toPercent,
            ClaimLineRequest.@Nullable Money perOfficer) {}

    @Schema(name = "PolicySetting")
    record SettingPart(
            @Nullable @Size(max = 100) @Schema(examples = "claims.overtime.percent")
            String name,

            @Nullable @Size(max = 100) @Schema(examples = "25")
            String value,

            @Nullable @Schema(enumeration = {"published", "assumed"})
            String basis,

            @Nullable String source,
            @Nullable String owner,

            @Nullable @Schema(description = "When it was taken from its source, or assumed")
            LocalDate date) {}

    /** A first draft, under the name that decisions would carry. */
    @Schema(name = "PolicyDraft")
    record Named(
            @NotBlank
            @Pattern(
                    regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,63}",
                    message = "must be 1 to 64 letters, digits, dots, hyphens and underscores")
            @Schema(examples = "2026-10-01.1")
            String version,

            @Nullable @Size(max = 64) String basedOn,
            @Nullable @Size(max = 50) List<@NotNull BandPart> bands,
            @Nullable @Size(max = 100) List<@NotNull SettingPart> settings) {

        PolicyRequest terms() {
            return new PolicyRequest(basedOn, bands, settings);
        }
    }

    /**
     * Puts a draft in force.
     *
     * @param effectiveFrom the first day of a fiscal quarter
     * @param revision the draft's revision as it was read
     */
    @Schema(name = "PolicyAdoption")
    record Adoption(
            @NotNull @Schema(examples = "2026-10-01") LocalDate effectiveFrom,
            @NotNull @Positive Integer revision,

            @NotBlank @Size(max = 500) @Pattern(regexp = "\\P{Cntrl}*", message = "must have no control characters")
            String reason) {}
}

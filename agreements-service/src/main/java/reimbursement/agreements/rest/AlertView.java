package reimbursement.agreements.rest;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.domain.AgencyAlert;

/** Something about an agency that a person must look at. */
@Schema(name = "Alert")
record AlertView(
        UUID id,
        @Schema(examples = "enrolled-agency-gone") String kind,
        UUID agencyId,
        @Schema(description = "The import that raised it") UUID importId,
        @Schema(enumeration = {"open", "acknowledged"}) String status,
        Instant raisedAt,
        Optional<Instant> acknowledgedAt,
        Optional<String> acknowledgedBy,
        Optional<String> note) {

    static AlertView of(AgencyAlert alert) {
        return new AlertView(
                alert.id(),
                alert.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                alert.agencyId(),
                alert.importId(),
                alert.acknowledgedAt().isPresent() ? "acknowledged" : "open",
                alert.raisedAt(),
                alert.acknowledgedAt(),
                alert.acknowledgedBy(),
                alert.note());
    }
}

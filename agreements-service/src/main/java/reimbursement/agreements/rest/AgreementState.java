package reimbursement.agreements.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.domain.AgreementStatus;

/** An agreement's status as callers write it. */
@Schema(
        name = "AgreementStatus",
        enumeration = {"pending", "live", "suspended", "noticed", "ended"})
enum AgreementState {
    /** One side has signed; it is not in effect. */
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("live")
    LIVE,
    @JsonProperty("suspended")
    SUSPENDED,
    @JsonProperty("noticed")
    NOTICED,
    @JsonProperty("ended")
    ENDED;

    static AgreementState of(AgreementStatus status) {
        return switch (status) {
            case LIVE -> LIVE;
            case SUSPENDED -> SUSPENDED;
            case NOTICED -> NOTICED;
            case ENDED -> ENDED;
        };
    }

    /** Of an agreement in effect; empty for one that waits for a signature. */
    Optional<AgreementStatus> status() {
        return Optional.ofNullable(
                switch (this) {
                    case PENDING -> null;
                    case LIVE -> AgreementStatus.LIVE;
                    case SUSPENDED -> AgreementStatus.SUSPENDED;
                    case NOTICED -> AgreementStatus.NOTICED;
                    case ENDED -> AgreementStatus.ENDED;
                });
    }

    /** For query parameters; the name is taken in lower case, as answers write it. */
    static AgreementState fromString(String text) {
        return Stream.of(values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status of an agreement: " + text));
    }
}

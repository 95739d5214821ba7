package reimbursement.kit.restprobe;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.json.Amount;

public record Thing(
        UUID id,
        @NotBlank String name,
        @Min(1) int size,
        @NotNull Amount price,
        LocalDate since,
        Kind kind,
        Optional<String> note,
        List<@Valid Part> parts) {
    public enum Kind {
        LARGE,
        SMALL
    }

    public record Part(@NotBlank String label, boolean spare) {}
}

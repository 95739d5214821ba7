package reimbursement.agreements.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.domain.sheet.ChangeKind;

/** A kind of change as callers write it. */
@Schema(
        name = "SheetChangeKind",
        enumeration = {"added", "renewed", "model-switched", "probably-renamed", "gone"})
enum SheetChangeKind {
    ADDED("added"),
    RENEWED("renewed"),
    MODEL_SWITCHED("model-switched"),
    PROBABLY_RENAMED("probably-renamed"),
    GONE("gone");

    private final String code;

    SheetChangeKind(String code) {
        this.code = code;
    }

    @JsonValue
    String code() {
        return code;
    }

    static SheetChangeKind of(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> ADDED;
            case RENEWED -> RENEWED;
            case MODEL_SWITCHED -> MODEL_SWITCHED;
            case PROBABLY_RENAMED -> PROBABLY_RENAMED;
            case GONE -> GONE;
        };
    }

    ChangeKind kind() {
        return switch (this) {
            case ADDED -> ChangeKind.ADDED;
            case RENEWED -> ChangeKind.RENEWED;
            case MODEL_SWITCHED -> ChangeKind.MODEL_SWITCHED;
            case PROBABLY_RENAMED -> ChangeKind.PROBABLY_RENAMED;
            case GONE -> ChangeKind.GONE;
        };
    }

    /** For query parameters. */
    static SheetChangeKind fromString(String text) {
        return Stream.of(values())
                .filter(kind -> kind.code.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of change: " + text));
    }
}

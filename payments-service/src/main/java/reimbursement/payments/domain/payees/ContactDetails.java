package reimbursement.payments.domain.payees;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to call at an agency. It does not print itself. */
public record ContactDetails(
        String name, String phone, @Nullable String email) {

    /** As lines of text, to be sealed; none of the parts has a line break. */
    public String toLines() {
        return String.join("\n", List.of(name, phone, email == null ? "" : email));
    }

    public static ContactDetails ofLines(String lines) {
        var parts = lines.split("\n", -1);
        return new ContactDetails(parts[0], parts[1], parts[2].isEmpty() ? null : parts[2]);
    }

    @Override
    public String toString() {
        return "ContactDetails";
    }
}

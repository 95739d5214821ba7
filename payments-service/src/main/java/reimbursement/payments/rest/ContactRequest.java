package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.payees.ContactDetails;

/** @param phone as it is dialled: digits, with spaces, hyphens, brackets, a leading plus and an extension after x */
record ContactRequest(
        @NotBlank @Size(max = 140) @Pattern(regexp = OneLine.OF_TEXT)
        String name,

        @NotNull @Pattern(regexp = "\\+?[0-9(][0-9 ().-]{5,30}[0-9](x[0-9]{1,6})?")
        String phone,

        @Nullable @Size(max = 254) @Pattern(regexp = "[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+")
        String email) {

    ContactDetails details() {
        return new ContactDetails(name.strip(), phone, email);
    }

    /** Says nothing: names do not belong in logs. */
    @Override
    public String toString() {
        return "ContactRequest";
    }
}

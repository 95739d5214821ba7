package reimbursement.officers.domain.sheet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.officers.domain.Agreement;
import reimbursement.officers.domain.Model;

/** The agreements of one agency, as far as this context has heard of them. */
public final class HeldAgreements {
    /** Of an agency without any. */
    public static final HeldAgreements NONE = new HeldAgreements(List.of());

    private final List<Agreement> agreements;

    public HeldAgreements(Collection<Agreement> agreements) {
        this.agreements = List.copyOf(agreements);
    }

    Optional<Agreement> identified(UUID agreementId) {
        return agreements.stream()
                .filter(agreement -> agreement.id().equals(agreementId))
                .findFirst();
    }

    Optional<Agreement> living(Model model, LocalDate on) {
        return agreements.stream()
                .filter(agreement -> agreement.model() == model)
                .filter(agreement -> agreement.livesOn(on))
                .findFirst();
    }

    /** Whether the row names, or silently means, an agreement that has not been heard of. */
    public boolean lack(Statement statement) {
        return statement.authorisedFrom().isPresent()
                && statement
                        .agreementId()
                        .map(id -> identified(id).isEmpty())
                        .orElseGet(() -> living(
                                        statement.model(),
                                        statement.authorisedFrom().get())
                                .isEmpty());
    }
}

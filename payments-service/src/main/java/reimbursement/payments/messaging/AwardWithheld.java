package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What payments-service reads of award-withheld; why it is withheld is for awards-service to say, and only kept here. */
record AwardWithheld(
        UUID awardId,
        UUID agencyId,
        String quarter,
        @Nullable List<String> reasons,
        @Nullable LocalDate effectiveOn) implements AwardEvent {}

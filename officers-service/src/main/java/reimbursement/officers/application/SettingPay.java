package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.Ids;

/** An officer's annual salary becomes known or changes. */
@ApplicationScoped
public class SettingPay {
    private final ChangingOfficer changing;
    private final ProgrammeDay day;

    SettingPay(ChangingOfficer changing, ProgrammeDay day) {
        this.changing = changing;
        this.day = day;
    }

    /** The trail says that pay was set and from when, not how much. */
    @Transactional
    public Answer set(UUID officerId, long annualCents, LocalDate from) {
        return changing.change(
                officerId,
                "pay-set",
                Map.of("effectiveOn", from.toString()),
                officer -> officer.setPay(Ids.next(), annualCents, from, day.now()));
    }
}

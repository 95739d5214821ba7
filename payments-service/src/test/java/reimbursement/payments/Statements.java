package reimbursement.payments;

import java.time.YearMonth;
import java.util.UUID;
import reimbursement.payments.application.EntitlementStatement.Due;
import reimbursement.payments.application.EntitlementStatement.Received;
import reimbursement.payments.application.EntitlementStatement.Withheld;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.payments.Purpose;

/** What awards-service says, without a topic between. */
final class Statements {
    private Statements() {}

    static Due award(UUID award, UUID agency, String quarter, int revision, Money amount, Received received) {
        return new Due(award, agency, new Purpose.Award(Quarter.parse(quarter)), revision, amount, true, received);
    }

    static Withheld withheld(UUID award, UUID agency, String quarter, Received received) {
        return new Withheld(award, agency, new Purpose.Award(Quarter.parse(quarter)), received);
    }

    static Due claim(UUID claim, UUID agency, YearMonth month, int revision, Money amount, Received received) {
        return new Due(claim, agency, new Purpose.Claim(month), revision, amount, revision == 1, received);
    }
}

package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.Turns;

/** Sets up a fund, which has nothing until it is allotted something. */
@ApplicationScoped
public class OpeningFund {
    private final Funds funds;
    private final Turns turns;
    private final AuditTrail audit;

    OpeningFund(Funds funds, Turns turns, AuditTrail audit) {
        this.funds = funds;
        this.turns = turns;
        this.audit = audit;
    }

    @Transactional
    public Outcome<Fund> open(String code, String title, int fiscalYear) {
        turns.take("fund/" + code);
        if (funds.isUsed(code)) {
            return Outcome.refused(Rule.FUND_CODE_ALREADY_USED, "There is a fund " + code + " already.");
        }
        var fund = new Fund(Ids.next(), code, title, fiscalYear);
        funds.persist(fund);
        audit.record("fund-opened", "fund/" + fund.id(), Map.of("code", code, "fiscalYear", "" + fiscalYear));
        return Outcome.done(fund);
    }
}

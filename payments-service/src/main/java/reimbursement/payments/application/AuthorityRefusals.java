package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.funds.Authority;
import reimbursement.payments.domain.funds.RefusedAuthority;
import reimbursement.payments.persistence.RefusedAuthorities;

/** Keeps attempts to give a fund more than there was to give. */
@ApplicationScoped
class AuthorityRefusals {
    private static final Logger LOG = Logger.getLogger(AuthorityRefusals.class);

    private final RefusedAuthorities refusals;

    AuthorityRefusals(RefusedAuthorities refusals) {
        this.refusals = refusals;
    }

    /** @param available what it could have been at most */
    void keep(Authority attempt, Money available) {
        refusals.persist(new RefusedAuthority(attempt, available));
        LOG.warnf(
                "event=authority.refused fund=%s step=%s amount=%s available=%s",
                attempt.fundId(), attempt.step(), attempt.amount(), available);
    }
}

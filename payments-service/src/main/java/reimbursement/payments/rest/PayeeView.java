package reimbursement.payments.rest;

import java.util.List;
import java.util.UUID;

/** @param confirmed whether the agency has an account that payments go to */
record PayeeView(UUID agencyId, boolean confirmed, List<AccountView> accounts) {}

package reimbursement.payments.domain.schedules;

import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.AccountDetails;
import reimbursement.payments.domain.payments.EndToEndId;

/** One payment as it goes into a file: how much, to which account, under which name of its own. */
public record CreditTransfer(EndToEndId endToEndId, Money amount, AccountDetails to, String purpose) {}

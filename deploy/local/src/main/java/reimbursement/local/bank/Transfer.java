package reimbursement.local.bank;

import java.math.BigDecimal;

/** One transfer of an order, as the bank read it. */
record Transfer(String endToEndId, BigDecimal amount, String currency, String routingNumber, String accountNumber) {}

package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.BankingDays;
import reimbursement.payments.domain.payees.AccountCorrection;
import reimbursement.payments.domain.payees.AccountCorrection.Subject;
import reimbursement.payments.domain.payees.AccountDetails;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payees.Correction;
import reimbursement.payments.domain.payees.RoutingNumber;
import reimbursement.payments.persistence.AccountCorrections;

/** Keeps what banks' reports say of accounts, the numbers sealed, and reads it back. */
@ApplicationScoped
class ReceivedCorrections {
    private final AccountCorrections corrections;
    private final AccountNumbers numbers;
    private final Calendar calendar;
    private final Caller caller;

    ReceivedCorrections(AccountCorrections corrections, AccountNumbers numbers, Calendar calendar, Caller caller) {
        this.corrections = corrections;
        this.numbers = numbers;
        this.calendar = calendar;
        this.caller = caller;
    }

    /** In the transaction that posts the report. */
    void keep(UUID settlementId, List<PostedReport.Corrected> corrected, Instant at) {
        corrections.persist(corrected.stream().map(each -> {
            var id = Ids.next();
            var payment = each.payment();
            var number = each.correction().accountNumber();
            return new AccountCorrection(
                    id,
                    new Subject(
                            settlementId,
                            payment.id(),
                            payment.agencyId(),
                            Objects.requireNonNull(payment.accountId(), "sent without an account")),
                    each.correction(),
                    number == null ? null : numbers.seal(id, number),
                    caller.subject(),
                    at,
                    BankingDays.after(calendar.dayOf(at), AccountCorrection.BANKING_DAYS));
        }));
    }

    /** The account as the bank says that it is. */
    AccountDetails corrected(AccountCorrection correction, BankAccount account) {
        var sealed = correction.sealedNumber();
        AccountNumber number = sealed == null ? null : numbers.open(correction.id(), sealed);
        var routing = correction.routingNumber();
        return new Correction(
                        correction.code(),
                        routing == null ? null : new RoutingNumber(routing),
                        number,
                        correction.accountType())
                .applyTo(numbers.open(account));
    }

    boolean changes(AccountCorrection correction, BankAccount account) {
        return !corrected(correction, account).equals(numbers.open(account));
    }
}

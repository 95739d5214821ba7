package reimbursement.payments.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.crypto.Sealing;
import reimbursement.kit.recurring.Recurring;
import reimbursement.payments.domain.payees.AccountCorrection;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payees.PayeeContact;
import reimbursement.payments.persistence.SealedRows;

/**
 * Seals anew what a key sealed that is not in use any more, some at a time. What is done is seen by what is left: a run
 * that is cut off goes on where it was, and replicas share the work.
 */
@ApplicationScoped
public class Resealing {
    private static final Logger LOG = Logger.getLogger(Resealing.class);
    private static final int AT_ONCE = 100;

    private final Sealing sealing;
    private final SealedRows rows;
    private final AccountNumbers numbers;
    private final ContactSeals contacts;

    Resealing(Sealing sealing, SealedRows rows, AccountNumbers numbers, ContactSeals contacts) {
        this.sealing = sealing;
        this.rows = rows;
        this.numbers = numbers;
        this.contacts = contacts;
    }

    @Scheduled(every = "${reimbursement.payees.resealing:PT10M}", concurrentExecution = ConcurrentExecution.SKIP)
    @Recurring("resealing")
    void run() {
        resealAll();
    }

    /** Goes through all that is left under a former key; how many values it sealed anew. */
    public int resealAll() {
        var former = sealing.formerMarks();
        if (former.isEmpty()) {
            return 0;
        }
        var resealed = walk(
                        after -> rows.accountsOf(former, after, AT_ONCE),
                        BankAccount::id,
                        account -> account.reseal(
                                numbers.seal(account.id(), numbers.open(account).accountNumber())))
                + walk(
                        after -> rows.correctionsOf(former, after, AT_ONCE),
                        AccountCorrection::id,
                        correction -> correction.reseal(numbers.seal(
                                correction.id(),
                                numbers.open(correction.id(), Objects.requireNonNull(correction.sealedNumber())))))
                + walk(
                        after -> rows.contactsOf(former, after, AT_ONCE),
                        PayeeContact::id,
                        contact -> contact.reseal(contacts.seal(contact.id(), contacts.open(contact))));
        if (resealed > 0) {
            LOG.infof("event=values.resealed values=%d", resealed);
        }
        return resealed;
    }

    private <T> int walk(Function<UUID, List<T>> some, Function<T, UUID> id, Consumer<T> reseal) {
        var after = new UUID(0, 0);
        var resealed = 0;
        while (true) {
            var from = after;
            var batch = QuarkusTransaction.requiringNew().call(() -> resealSome(some.apply(from), id, reseal));
            if (batch.last() == null) {
                return resealed;
            }
            after = batch.last();
            resealed += batch.resealed();
        }
    }

    /** @param last the last row of the batch, null where there was none */
    private record Batch(@Nullable UUID last, int resealed) {}

    private <T> Batch resealSome(List<T> found, Function<T, UUID> id, Consumer<T> reseal) {
        var resealed = 0;
        for (var row : found) {
            try {
                reseal.accept(row);
                resealed++;
            } catch (IllegalStateException unreadable) {
                // One that was tampered with does not keep the others under a key that is to go.
                LOG.errorf("event=value.unreadable row=%s", id.apply(row));
            }
        }
        return new Batch(found.isEmpty() ? null : id.apply(found.getLast()), resealed);
    }
}

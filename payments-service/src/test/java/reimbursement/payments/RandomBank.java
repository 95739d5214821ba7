package reimbursement.payments;

import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.as;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.payments.FilesOnTheWay.Order;
import reimbursement.payments.FilesOnTheWay.Transfer;
import reimbursement.payments.Stored.PaymentRow;
import reimbursement.payments.files.AchFile;

/**
 * A bank that pays, refuses and sends back, and says so once, twice, too early or wrongly. It knows files alone, and keeps
 * its own account of what each agency has.
 */
final class RandomBank {
    private final String name;
    private final Map<UUID, Long> received = new HashMap<>();
    private final List<Later> later = new ArrayList<>();
    private int messages;

    private record Later(Transfer transfer, PaymentRow payment) {}

    /** What it says of one schedule, put together while fates are dealt. */
    private static final class Said {
        private final StringBuilder rejected = new StringBuilder();
        private final StringBuilder first = new StringBuilder();
        private final StringBuilder second = new StringBuilder();
        private final List<String> returned = new ArrayList<>();
        private final AchFile network;

        Said(String file) {
            network = AchFile.of(file);
        }
    }

    /** @param name tells its messages from those of other banks */
    RandomBank(String name) {
        this.name = name;
    }

    /** What it has paid to the agency and not taken back, in cents. */
    long received(UUID agency) {
        return received.getOrDefault(agency, 0L);
    }

    /** It pays or refuses what is ordered, each by its agency's history. */
    void carryOut(
            Order order, Function<String, PaymentRow> payments, Function<UUID, AgencyHistory> histories, boolean kind) {
        var said = new Said("Z%02d%02d".formatted(messages / 60, messages % 60));
        for (var transfer : order.transfers()) {
            var payment = payments.apply(transfer.endToEndId());
            deal(kind ? 0 : histories.apply(payment.agency()).oneOf(20), transfer, payment, said);
        }
        if (!said.rejected.isEmpty()) {
            post(BankAnswers.status(message(), order.messageId(), "", said.rejected.toString()));
        }
        say(said);
    }

    /** It sends back what was settled some time ago. */
    void remember() {
        var said = new Said("Z%02d%02d".formatted(messages / 60, messages % 60));
        for (var each : later) {
            sendBack(each.transfer(), each.payment(), said);
        }
        later.clear();
        say(said);
    }

    private void deal(int fate, Transfer transfer, PaymentRow payment, Said said) {
        var debit = debit(transfer, transfer.amount());
        switch (fate) {
            case 12 -> said.rejected.append(BankAnswers.transaction(transfer.endToEndId(), "RJCT", "AC03"));
            case 13 -> {
                // The return is heard of, and then the debit.
                sendBack(transfer, payment, said);
                pay(transfer, payment);
                said.second.append(debit);
            }
            case 14 -> {
                pay(transfer, payment);
                said.first.append(debit);
                sendBack(transfer, payment, said);
            }
            case 15 -> {
                pay(transfer, payment);
                said.first.append(debit);
                bring(payment, -transfer.cents());
                said.second.append(BankAnswers.entryReturned(transfer.endToEndId(), transfer.amount(), "R03"));
            }
            case 16 -> {
                pay(transfer, payment);
                said.first.append(debit);
                said.second.append(debit);
            }
            case 17 -> {
                // Said wrongly first, and then as it was.
                pay(transfer, payment);
                said.first.append(debit(transfer, FilesOnTheWay.dollars(transfer.cents() + 1)));
                said.second.append(debit);
            }
            case 18 -> {
                pay(transfer, payment);
                said.first.append(debit);
                later.add(new Later(transfer, payment));
            }
            default -> {
                pay(transfer, payment);
                said.first.append(debit);
            }
        }
    }

    private void say(Said said) {
        post(said.first);
        if (!said.returned.isEmpty()) {
            messages++;
            as(TOM).contentType("text/plain")
                    .body(said.network.text())
                    .post("/v1/settlements")
                    .then()
                    .statusCode(200)
                    .body("openItems", equalTo(0));
        }
        post(said.second);
    }

    private void pay(Transfer transfer, PaymentRow payment) {
        bring(payment, transfer.cents());
    }

    private void sendBack(Transfer transfer, PaymentRow payment, Said said) {
        bring(payment, -transfer.cents());
        said.network.returned(payment.reference(), transfer.amount(), "R23");
        said.returned.add(transfer.endToEndId());
    }

    private void bring(PaymentRow payment, long cents) {
        received.merge(payment.agency(), cents, Long::sum);
    }

    private static String debit(Transfer transfer, String amount) {
        return BankAnswers.entry("DBIT", transfer.endToEndId(), amount, "");
    }

    private void post(StringBuilder entries) {
        if (!entries.isEmpty()) {
            post(BankAnswers.notification(message(), entries.toString()));
        }
    }

    private static void post(String report) {
        BankAnswers.post(report).then().statusCode(200).body("status", equalTo("posted"));
    }

    private String message() {
        return name + "-" + ++messages;
    }
}

package reimbursement.payments.domain.payees;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What notices say. Accounts are named by their masked numbers, and nobody is named. */
public final class NoticeText {
    private static final DateTimeFormatter NEW_YORK = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'in New York'", Locale.ENGLISH)
            .withZone(ZoneId.of("America/New_York"));

    private NoticeText() {}

    public static String requested(BankAccount to, AccountChange change) {
        return "On " + NEW_YORK.format(change.requestedAt())
                + " it was asked that your agency be paid to another bank account from now on: " + named(to)
                + ". No payment leaves until this is settled. We shall call you on the number that we have had on file;"
                + " the change takes effect on " + NEW_YORK.format(change.holdUntil())
                + " at the earliest, and only if you confirm it. If your agency did not ask for this, tell the treasury"
                + " at once on a number that you know, not on one in a message about this change.";
    }

    public static String completed(BankAccount to, Instant at) {
        return "Since " + NEW_YORK.format(at) + " your agency is paid to the bank account " + named(to)
                + ". If this is wrong, tell the treasury at once.";
    }

    public static String givenUp(BankAccount to, AccountChange change) {
        return "Your agency is not going to be paid to the bank account " + named(to)
                + ", for which it was asked on " + NEW_YORK.format(change.requestedAt()) + ": the change was "
                + change.status().name().toLowerCase(Locale.ROOT) + ".";
    }

    public static String contactChanged(Instant at) {
        return "On " + NEW_YORK.format(at) + " the treasury put another contact on file for your agency in your place."
                + " If this is wrong, tell the treasury at once.";
    }

    private static String named(BankAccount account) {
        return account.maskedNumber() + " at routing number " + account.routingNumber();
    }
}

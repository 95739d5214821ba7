package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.settlements.ItemFound;
import reimbursement.payments.domain.settlements.OpenItem;
import reimbursement.payments.domain.settlements.ReportLine;
import reimbursement.payments.domain.settlements.Resolution;
import reimbursement.payments.persistence.OpenItems;
import reimbursement.payments.persistence.Payments;
import reimbursement.payments.persistence.Resolutions;
import reimbursement.payments.persistence.Turns;

/**
 * A person says what an open item was. Where it was money of a payment, the line is posted to the payment that the person
 * names, by the same rules as any line; where it was none, the item is dismissed. Either is said once.
 */
@ApplicationScoped
public class ResolvingOpenItem {
    private final Turns turns;
    private final OpenItems items;
    private final Resolutions resolutions;
    private final Payments payments;
    private final PostingSettlement posting;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    ResolvingOpenItem(
            Turns turns,
            OpenItems items,
            Resolutions resolutions,
            Payments payments,
            PostingSettlement posting,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.turns = turns;
        this.items = items;
        this.resolutions = resolutions;
        this.payments = payments;
        this.posting = posting;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param paymentId the payment to post to; without one, the payment that goes by the item's name */
    public record Wanted(Resolution.Kind kind, Optional<UUID> paymentId, String reason) {}

    /** Empty when there is no such item. */
    @Transactional
    public Optional<Outcome<ItemFound>> resolve(UUID id, Wanted wanted) {
        turns.take("open-item/" + id);
        return items.findByIdOptional(id).map(item -> {
            if (resolutions.findByIdOptional(id).isPresent()) {
                return Outcome.refused(Rule.OPEN_ITEM_RESOLVED, "The item has been resolved already.");
            }
            return switch (wanted.kind()) {
                case DISMISSED -> Outcome.done(record(item, wanted, null));
                case POSTED, POSTED_WITH_DIFFERENCE -> post(item, wanted);
            };
        });
    }

    private Outcome<ItemFound> post(OpenItem item, Wanted wanted) {
        var payment = wanted.paymentId()
                .or(() -> named(item))
                .flatMap(payments::findByIdOptional)
                .orElse(null);
        if (payment == null) {
            return notPostable("No payment is named that the item can be posted to.");
        }
        var line = item.toPost(payment.endToEndId(), payment.sent());
        if (line == null) {
            return notPostable("What the bank said moves no money, or was not kept.");
        }
        var equal = item.amount() == null || item.amount().equals(payment.sent());
        if (equal != (wanted.kind() == Resolution.Kind.POSTED)) {
            return Outcome.refused(
                    Rule.AMOUNT_DIFFERS,
                    "The bank said " + item.amount() + " and the payment is " + payment.sent()
                            + "; say POSTED where they are equal and POSTED_WITH_DIFFERENCE where they are not.");
        }
        return posted(item, wanted, payment, line);
    }

    private Outcome<ItemFound> posted(OpenItem item, Wanted wanted, Payment payment, ReportLine line) {
        payments.forget(List.of(payment));
        return posting.postLine(line)
                .<Outcome<ItemFound>>map(reason -> notPostable("The payment cannot take it: " + reason + "."))
                .orElseGet(() -> Outcome.done(record(item, wanted, payment.id())));
    }

    private Optional<UUID> named(OpenItem item) {
        var found = item.endToEndId() != null
                ? payments.referencesOf(List.of(item.endToEndId()))
                : item.reference() != null
                        ? payments.referencesOfFileReferences(List.of(item.reference()))
                        : List.<Payments.Reference>of();
        return found.stream().map(Payments.Reference::id).findFirst();
    }

    private ItemFound record(OpenItem item, Wanted wanted, @Nullable UUID paymentId) {
        var resolution =
                new Resolution(item.id(), wanted.kind(), paymentId, wanted.reason(), caller.subject(), calendar.now());
        resolutions.persist(resolution);
        Map<String, String> detail = new HashMap<>();
        detail.put("resolution", wanted.kind().name());
        detail.put("openedFor", item.reason().name());
        detail.put("amount", String.valueOf(item.amount()));
        detail.put("payment", String.valueOf(paymentId));
        detail.put("reason", wanted.reason());
        audit.record("open-item-resolved", "open-item/" + item.id(), detail);
        return new ItemFound(item, resolution);
    }

    private static Outcome<ItemFound> notPostable(String detail) {
        return Outcome.refused(Rule.OPEN_ITEM_NOT_POSTABLE, detail);
    }
}

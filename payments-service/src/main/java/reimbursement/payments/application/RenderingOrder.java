package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.FileFormat;
import reimbursement.payments.domain.schedules.PaymentOrder;
import reimbursement.payments.domain.schedules.RewrittenName;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.domain.schedules.SentFile;
import reimbursement.payments.files.BalancedFile;
import reimbursement.payments.files.OrderFile;
import reimbursement.payments.files.Pain001;
import reimbursement.payments.files.PamSpr;
import reimbursement.payments.persistence.FileStore;
import reimbursement.payments.persistence.TransfersOfSchedule;
import reimbursement.payments.persistence.TransfersOfSchedule.Row;

/**
 * Renders a schedule in every format, from one reading of its payments: what one file pays, the others pay. Payments,
 * files and database are all gone through in parts, so that memory does not grow with the schedule.
 */
@ApplicationScoped
class RenderingOrder {
    private static final int NAMES_AT_ONCE = 500;

    private final PaymentOrders orders;
    private final TransfersOfSchedule transfers;
    private final AccountNumbers numbers;
    private final SentFiles sent;
    private final FileStore store;

    RenderingOrder(
            PaymentOrders orders,
            TransfersOfSchedule transfers,
            AccountNumbers numbers,
            SentFiles sent,
            FileStore store) {
        this.orders = orders;
        this.transfers = transfers;
        this.numbers = numbers;
        this.sent = sent;
        this.store = store;
    }

    /** What was written and kept. */
    record Rendered(List<SentFile> files, int namesRewritten) {
        static final Rendered NOTHING = new Rendered(List.of(), 0);
    }

    /**
     * In the current transaction; what its payments are has been written to the database.
     *
     * @param fiscalYear of the fund that pays
     */
    Rendered render(Schedule schedule, int fiscalYear) {
        var run = new Run(orders.of(schedule, fiscalYear, transfers.content(schedule.id())), schedule.id());
        try {
            run.begin();
            transfers.each(schedule.id(), run::add);
            return run.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file and where its bytes go. */
    private record Writing(OrderFile file, SealedParts parts, BufferedOutputStream out) {}

    private final class Run {
        private final PaymentOrder order;
        private final UUID scheduleId;
        private final List<Writing> writings = new ArrayList<>();
        private final List<RewrittenName> names = new ArrayList<>();
        private int rewritten;

        Run(PaymentOrder order, UUID scheduleId) {
            this.order = order;
            this.scheduleId = scheduleId;
        }

        void begin() throws IOException {
            for (var format : FileFormat.values()) {
                var parts = sent.write(scheduleId, format);
                var out = new BufferedOutputStream(parts);
                var writing = new Writing(
                        new BalancedFile(
                                switch (format) {
                                    case PAIN_001 -> new Pain001(out);
                                    case PAM_SPR -> new PamSpr(out);
                                },
                                order),
                        parts,
                        out);
                writing.file().begin(order);
                writings.add(writing);
            }
        }

        void add(Row row) {
            var transfer = transfer(row);
            try {
                for (var writing : writings) {
                    var written = writing.file().add(transfer);
                    if (!written.equals(transfer.to().holder())) {
                        remember(new RewrittenName(
                                row.paymentId(),
                                writing.file().format(),
                                transfer.to().holder(),
                                written));
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        Rendered end() throws IOException {
            store.insertNames(names);
            var files = new ArrayList<SentFile>();
            for (var writing : writings) {
                writing.file().end();
                writing.out().close();
                files.add(sent.keep(scheduleId, order.content(), writing.file(), writing.parts()));
            }
            return new Rendered(files, rewritten);
        }

        private void remember(RewrittenName name) {
            names.add(name);
            rewritten++;
            if (names.size() == NAMES_AT_ONCE) {
                store.insertNames(names);
                names.clear();
            }
        }

        private CreditTransfer transfer(Row row) {
            return new CreditTransfer(
                    row.reference(),
                    row.endToEndId(),
                    row.amount(),
                    numbers.details(row.account()),
                    row.period(),
                    row.taxNumber(),
                    row.screening());
        }
    }
}

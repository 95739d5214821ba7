package reimbursement.local.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A pain.001 as the bank read it; counts and sums are those that the customer wrote. */
record Order(
        String messageId,
        String instructionId,
        OffsetDateTime createdAt,
        LocalDate executeOn,
        int announcedCount,
        BigDecimal announcedSum,
        String debtorAccount,
        List<Transfer> transfers) {

    BigDecimal sum() {
        return transfers.stream().map(Transfer::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isBalanced() {
        return transfers.size() == announcedCount && sum().compareTo(announcedSum) == 0;
    }
}

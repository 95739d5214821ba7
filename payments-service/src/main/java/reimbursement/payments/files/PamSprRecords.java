package reimbursement.payments.files;

import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.AccountType;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.PaymentOrder;

/**
 * The records of Treasury's Standard Payment Request 5.0.2 for ACH payments, 850 characters each. Fields that are not
 * set have no source in this programme and stay blank (docs/adr/0010).
 */
final class PamSprRecords {
    private static final int LENGTH = 850;
    private static final int LONGEST_NAME = 35;
    private static final String VERSION = "502";
    private static final String NO = "0";
    private static final String CORPORATE_CREDIT = "CCD";
    private static final String EMPLOYER_ID = "2";

    private PamSprRecords() {}

    static FixedRecord fileHeader(PaymentOrder order) {
        return record("H")
                .text(3, 40, order.payer().treasury().inputSystem())
                .text(43, 3, VERSION)
                .text(46, 1, NO);
    }

    static FixedRecord scheduleHeader(PaymentOrder order) {
        var treasury = order.payer().treasury();
        return record("01")
                .text(3, 4, treasury.agencyAchText())
                .text(7, 14, order.number().value())
                .text(21, 25, order.type().treasuryCode())
                .text(46, 3, CORPORATE_CREDIT)
                .text(49, 8, treasury.agencyLocationCode())
                .text(58, 10, treasury.employerId());
    }

    /** @param name of the payee, as the format allows it */
    static FixedRecord payment(CreditTransfer transfer, String name) {
        var to = transfer.to();
        return record("02")
                .text(3, 16, transfer.reference().value())
                .number(19, 10, transfer.amount().cents())
                .text(30, 1, NO)
                .text(31, LONGEST_NAME, name)
                .text(187, 9, to.routingNumber().digits())
                .text(196, 17, to.accountNumber().value())
                .text(213, 2, transactionCode(to.accountType()))
                .text(259, 20, transfer.reference().value())
                .text(279, 100, transfer.endToEndId().value())
                .text(379, 9, transfer.taxNumber())
                .text(388, 1, transfer.taxNumber() == null ? null : EMPLOYER_ID);
    }

    /** What the payee's bank shows beside the payment, as an RMR segment of ANSI X12 820. */
    static FixedRecord addendum(CreditTransfer transfer, String purpose) {
        return record("03")
                .text(3, 20, transfer.reference().value())
                .text(23, 80, "RMR*IV*" + purpose + " " + transfer.period() + "*PI*" + transfer.amount() + "\\");
    }

    /** The account that is charged, for the years of the fund. */
    static FixedRecord classification(PaymentOrder order, CreditTransfer transfer) {
        var account = order.payer().treasury().account();
        return record("G")
                .text(3, 20, transfer.reference().value())
                .text(28, 3, account.agencyIdentifier())
                .number(31, 4, order.fiscalYear())
                .number(35, 4, order.fiscalYear())
                .text(40, 4, account.mainAccount())
                .text(44, 3, account.subAccount())
                .text(47, 8, account.businessEventType())
                .number(55, 10, transfer.amount().cents())
                .text(65, 1, NO);
    }

    static FixedRecord doNotPay(CreditTransfer transfer, String found) {
        return record("DD").text(3, 20, transfer.reference().value()).text(23, 766, FormatText.of(found, 766));
    }

    static FixedRecord scheduleTrailer(long payments, Money amount) {
        return record("T").number(13, 8, payments).number(24, 15, amount.cents());
    }

    /** @param records all of the file, headers and trailers and this one included */
    static FixedRecord fileTrailer(long records, long payments, Money amount) {
        return record("E").number(3, 18, records).number(21, 18, payments).number(39, 18, amount.cents());
    }

    static String name(String holder) {
        return FormatText.of(holder, LONGEST_NAME);
    }

    private static FixedRecord record(String code) {
        return FixedRecord.ofLength(LENGTH).text(1, 2, code);
    }

    /** Live credits; prenotes go by other codes. */
    private static String transactionCode(AccountType type) {
        return switch (type) {
            case CHECKING -> "22";
            case SAVINGS -> "32";
        };
    }
}

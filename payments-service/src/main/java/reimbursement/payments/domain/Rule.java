package reimbursement.payments.domain;

import java.util.Locale;

/** The rules that refuse a command; their {@link #code()} is the problem type that callers see. */
public enum Rule {
    /** 31 USC 3325 and 3528: preparer, approver, certifier and disburser are different people. */
    SEPARATION_OF_DUTIES,
    /** 31 USC 1341 and 1517: never obligate beyond what is available. */
    INSUFFICIENT_FUNDS,
    /** 31 USC 1512, 1517: what is apportioned has been appropriated. */
    APPROPRIATION_EXCEEDED,
    /** 31 USC 1514, 1517: what is allotted has been apportioned. */
    APPORTIONMENT_EXCEEDED,
    FUND_CLOSED,
    /** A fund is closed when nothing of it is under way. */
    FUND_IN_USE,
    PAYMENT_NOT_SCHEDULED,
    /** One request approves no more payments, and no more money, than the setting allows. */
    BULK_LIMIT_EXCEEDED,
    /** Money goes to the oldest payment first that it suffices for. */
    OLDER_PAYMENT_WAITS,
    PAYMENT_NOT_HOLDABLE,
    PAYMENT_NOT_HELD,
    PAYMENT_NOT_CANCELLABLE,
    NOTHING_TO_SCHEDULE,
    SCHEDULE_NOT_OPEN,
    SCHEDULE_NOT_CERTIFIED,
    SCHEDULE_NOT_TRANSMITTED,
    SCHEDULE_EMPTY,
    ACCOUNT_NOT_PROPOSED,
    ACCOUNT_NOT_CONFIRMED,
    ACCOUNT_CHANGE_NEEDS_PROCEDURE,
    /** One change of account at a time. */
    ACCOUNT_CHANGE_PENDING,
    ACCOUNT_CHANGE_NOT_PENDING,
    /** A change is confirmed with somebody who was known before it was asked for. */
    CONTACT_NOT_ON_FILE,
    CALL_AT_ANOTHER_TIME,
    TOO_MANY_PROPOSALS,
    PRENOTE_NOT_POSSIBLE,
    SCREENING_REQUIRED,
    SCREENING_NOT_A_HIT,
    FUND_CODE_ALREADY_USED,
    REFERENCE_ALREADY_USED,
    CORRECTION_NOT_PENDING,
    OPEN_ITEM_RESOLVED,
    OPEN_ITEM_NOT_POSTABLE,
    AMOUNT_DIFFERS,
    PAYMENT_NOT_REISSUABLE,
    MESSAGE_ID_ALREADY_USED,
    DEBT_NOT_NOTICED,
    DEBT_NOT_APPEALABLE,
    APPEAL_WINDOW_CLOSED,
    DEBT_NOT_APPEALED,
    NOT_A_REDUCTION,
    REPAYMENT_EXCEEDS_DEBT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package reimbursement.payments.domain.payments;

import java.time.YearMonth;
import java.util.Optional;
import reimbursement.payments.domain.Quarter;

/** What an agency is due something for. An agency has one award for a quarter and one claim for a month. */
public sealed interface Purpose {

    /** The federal fiscal quarter whose money it is; its fiscal year says which fund pays. */
    Quarter quarter();

    PaymentType type();

    /** The month that is reimbursed; an award has none. */
    Optional<YearMonth> month();

    /** The performance award of a quarter. */
    record Award(Quarter quarter) implements Purpose {
        @Override
        public PaymentType type() {
            return PaymentType.PERFORMANCE_AWARD;
        }

        @Override
        public Optional<YearMonth> month() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return quarter.toString();
        }
    }

    /** The costs of a calendar month. */
    record Claim(YearMonth of) implements Purpose {
        @Override
        public Quarter quarter() {
            return Quarter.of(of);
        }

        @Override
        public PaymentType type() {
            return PaymentType.REIMBURSEMENT;
        }

        @Override
        public Optional<YearMonth> month() {
            return Optional.of(of);
        }

        @Override
        public String toString() {
            return of.toString();
        }
    }
}

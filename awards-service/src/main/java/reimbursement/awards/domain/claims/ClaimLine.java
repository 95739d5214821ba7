package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cost that an agency asks to be reimbursed.
 *
 * @param number 1, 2, … within the claim
 * @param officerId whose cost it is; null for a vehicle
 * @param amountCents the whole cost, 0 or more
 * @param shareBasisPoints how much of it was work for the task force, 1 to 10,000 (all of it)
 * @param otherFundingCents what another source pays of it, 0 or more
 * @param hundredthsOfHours the hours worked, where given
 * @param from its first day, in the claim's month
 * @param until its last day, in the claim's month, not before the first
 * @param reference tells two like purchases apart: an invoice's or an inventory number, never a person's name
 */
public record ClaimLine(
        int number,
        CostType type,
        @Nullable UUID officerId,
        long amountCents,
        int shareBasisPoints,
        long otherFundingCents,
        @Nullable Integer hundredthsOfHours,
        LocalDate from,
        LocalDate until,
        @Nullable String reference) {

    /** The whole of a cost, in basis points. */
    public static final int WHOLE = 10_000;

    /** The most that one line may cost: so products of cents, shares and days stay far below the range of a long. */
    public static final long MOST_CENTS = 9_999_999_999L;

    private static final int HUNDREDTHS_A_DAY = 2_400;

    public ClaimLine {
        if (type.isOfOfficer() == (officerId == null)) {
            throw new IllegalArgumentException("every cost but a vehicle is an officer's");
        }
        if (amountCents < 0 || amountCents > MOST_CENTS || otherFundingCents < 0 || otherFundingCents > MOST_CENTS) {
            throw new IllegalArgumentException("an amount is out of range");
        }
        if (shareBasisPoints < 1 || shareBasisPoints > WHOLE || until.isBefore(from)) {
            throw new IllegalArgumentException("a share or a period is out of range");
        }
    }

    /** Whose cost it is; empty for a vehicle. */
    public Optional<UUID> officer() {
        return Optional.ofNullable(officerId);
    }

    /** What is charged to the programme: the cost's share of time, rounded down so that shares never exceed the whole. */
    public long chargedCents() {
        return amountCents * shareBasisPoints / WHOLE;
    }

    /** The charge of so many of its days, rounded down once. */
    long chargedCents(int eligibleDays) {
        return amountCents * shareBasisPoints * eligibleDays / ((long) WHOLE * days());
    }

    /** How many days it covers. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until)) + 1;
    }

    boolean claimsMoreHoursThanItsDaysHave() {
        return hundredthsOfHours != null && hundredthsOfHours > HUNDREDTHS_A_DAY * days();
    }

    boolean overlaps(ClaimLine other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}

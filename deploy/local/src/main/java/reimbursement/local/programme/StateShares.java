package reimbursement.local.programme;

import java.util.List;

/** Forty states and how much of the programme each holds: a few hold most. */
final class StateShares {
    /** A state as the sheets write it, and its weight. */
    record Share(String state, long weight) {}

    static final List<Share> ALL = List.of(
            new Share("FLORIDA", 300),
            new Share("TEXAS", 190),
            new Share("GEORGIA", 45),
            new Share("PENNSYLVANIA", 40),
            new Share("TENNESSEE", 38),
            new Share("SOUTH CAROLINA", 34),
            new Share("VIRGINIA", 32),
            new Share("ALABAMA", 30),
            new Share("ARKANSAS", 28),
            new Share("NORTH CAROLINA", 26),
            new Share("OKLAHOMA", 24),
            new Share("KENTUCKY", 22),
            new Share("LOUISIANA", 20),
            new Share("MISSOURI", 18),
            new Share("KANSAS", 18),
            new Share("WISCONSIN", 16),
            new Share("INDIANA", 15),
            new Share("UTAH", 14),
            new Share("NEW HAMPSHIRE", 12),
            new Share("OHIO", 12),
            new Share("ARIZONA", 10),
            new Share("NEW YORK", 10),
            new Share("WEST VIRGINIA", 10),
            new Share("WYOMING", 10),
            new Share("IDAHO", 9),
            new Share("MISSISSIPPI", 9),
            new Share("MARYLAND", 8),
            new Share("MINNESOTA", 8),
            new Share("NEBRASKA", 7),
            new Share("NORTH DAKOTA", 7),
            new Share("MICHIGAN", 6),
            new Share("SOUTH DAKOTA", 6),
            new Share("NEVADA", 5),
            new Share("MONTANA", 4),
            new Share("ALASKA", 2),
            new Share("IOWA", 2),
            new Share("COLORADO", 1),
            new Share("MAINE", 1),
            new Share("MASSACHUSETTS", 1),
            new Share("NEW MEXICO", 1));

    private StateShares() {}
}

package reimbursement.awards.domain.replay;

/**
 * One figure that was recomputed otherwise than it was decided.
 *
 * @param figure its name, such as {@code amount} or {@code officer 0197…}
 * @param decided as recorded; {@code none} where there is none
 * @param recomputed as it came out now; {@code none} where there is none
 */
public record FigureDifference(String figure, String decided, String recomputed) {}

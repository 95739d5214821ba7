package reimbursement.awards.rest;

import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.kit.json.Amount;

/**
 * How the amount comes about.
 *
 * @param written the multiplication, to be checked by hand
 */
record SumView(String band, int eligibleOfficers, Amount perOfficer, Amount amount, String written) {

    static SumView of(AwardFigures figures) {
        Amount perOfficer = Amount.ofCents(figures.perOfficerCents());
        Amount amount = Amount.ofCents(figures.amountCents());
        return new SumView(
                figures.band(),
                figures.eligibleOfficers(),
                perOfficer,
                amount,
                figures.eligibleOfficers() + " * " + perOfficer.amount() + " = " + amount.amount());
    }
}

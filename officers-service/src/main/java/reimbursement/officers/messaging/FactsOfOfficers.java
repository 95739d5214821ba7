package reimbursement.officers.messaging;

import reimbursement.kit.event.Fact;
import reimbursement.kit.json.Amount;
import reimbursement.officers.domain.AuthorisationExpired;
import reimbursement.officers.domain.OfficerFact;
import reimbursement.officers.domain.PaySet;
import reimbursement.officers.domain.RosterFact;
import reimbursement.officers.domain.roster.RosterAttested;

/** Puts what happened in this context into the words of the contracts. */
final class FactsOfOfficers {
    static final String OFFICERS = "reimbursement.officers";
    static final String PAY = "reimbursement.pay";

    private FactsOfOfficers() {}

    static Fact of(OfficerFact fact) {
        String key = fact.agencyId().toString();
        return switch (fact) {
            case RosterFact.OfficerNominated nominated ->
                new Fact(
                        OFFICERS,
                        key,
                        "officer-nominated",
                        new Published.OfficerNominated(
                                nominated.officerId(), nominated.agencyId(), nominated.effectiveOn()));
            case RosterFact.TrainingStarted started ->
                new Fact(
                        OFFICERS,
                        key,
                        "training-started",
                        new Published.TrainingStarted(
                                started.officerId(),
                                started.agencyId(),
                                started.model().name(),
                                started.effectiveOn()));
            case RosterFact.OfficerTrained trained ->
                new Fact(
                        OFFICERS,
                        key,
                        "officer-trained",
                        new Published.OfficerTrained(
                                trained.officerId(),
                                trained.agencyId(),
                                trained.model().name(),
                                trained.effectiveOn()));
            case RosterFact.OfficerAuthorised authorised ->
                new Fact(
                        OFFICERS,
                        key,
                        "officer-authorised",
                        new Published.OfficerAuthorised(
                                authorised.authorisationId(),
                                authorised.officerId(),
                                authorised.agencyId(),
                                authorised.agreementId(),
                                authorised.model().name(),
                                authorised.from(),
                                authorised.until(),
                                authorised.effectiveOn()));
            case RosterFact.AuthorisationRevoked revoked ->
                new Fact(
                        OFFICERS,
                        key,
                        "authorisation-revoked",
                        new Published.AuthorisationRevoked(
                                revoked.authorisationId(),
                                revoked.officerId(),
                                revoked.agencyId(),
                                revoked.agreementId(),
                                revoked.model().name(),
                                revoked.by().name(),
                                revoked.reason(),
                                revoked.effectiveOn()));
            case RosterFact.OfficerSeparated separated ->
                new Fact(
                        OFFICERS,
                        key,
                        "officer-separated",
                        new Published.OfficerSeparated(
                                separated.officerId(), separated.agencyId(), separated.effectiveOn()));
            case RosterFact.OfficerTransferred transferred ->
                new Fact(
                        OFFICERS,
                        key,
                        "officer-transferred",
                        new Published.OfficerTransferred(
                                transferred.officerId(),
                                transferred.agencyId(),
                                transferred.fromAgencyId(),
                                transferred.toAgencyId(),
                                transferred.effectiveOn()));
            case AuthorisationExpired expired ->
                new Fact(
                        OFFICERS,
                        key,
                        "authorisation-expired",
                        new Published.AuthorisationExpired(
                                expired.authorisationId(),
                                expired.officerId(),
                                expired.agencyId(),
                                expired.agreementId(),
                                expired.model().name(),
                                expired.effectiveOn()));
            case PaySet set ->
                new Fact(
                        PAY,
                        key,
                        "pay-set",
                        new Published.PaySet(
                                set.officerId(), set.agencyId(), Amount.ofCents(set.annualCents()), set.effectiveOn()));
        };
    }

    static Fact of(RosterAttested attested) {
        return new Fact(
                OFFICERS,
                attested.of().agencyId().toString(),
                "roster-attested",
                new Published.RosterAttested(
                        attested.of().agencyId(),
                        attested.of().quarter(),
                        attested.snapshotOn(),
                        attested.revision(),
                        attested.standingRevision(),
                        attested.roster().rows(),
                        attested.roster().sha256(),
                        attested.snapshotOn()));
    }
}

package reimbursement.officers.application;

import reimbursement.officers.domain.Outcome;

/** What came of a request to change an officer's record. */
public sealed interface Answer {

    /** The officer changes agencies at this very moment; asked again, the request finds the officer there. */
    Answer MOVING = new NotYetKnown("The officer is being transferred.");

    /** The officer as it is on record now, whether or not the request was news. */
    record Done(OfficerFile officer) implements Answer {}

    /** @param rule the rule's name, kebab-case */
    record Refused(String rule, String detail) implements Answer {}

    /** It speaks of something of another context that has not been heard of, and may still be. */
    record NotYetKnown(String detail) implements Answer {}

    /** There is no such officer, or not for this caller. */
    record NoSuchOfficer() implements Answer {}

    static Answer refused(Outcome.Refused refused) {
        return new Refused(refused.rule().code(), refused.detail());
    }
}

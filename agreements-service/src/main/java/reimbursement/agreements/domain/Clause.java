package reimbursement.agreements.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * What in a 287(g) memorandum of agreement (MOA) allows a step. The clauses are told by their subject: the numbers of paragraphs
 * differ between the published forms of the three models and are not kept here. Source of each: programme.md, "Agreements", as
 * published ([P]) unless the text says that it is our reading.
 */
public enum Clause {
    EFFECTIVE_ON_LAST_SIGNATURE("An agreement takes effect when both sides have signed.", true),
    CONTINUED_AFTER_MERGER("The agency that goes on stands in the place of the one merged into it.", false),
    SUSPENSION_AT_ONCE("ICE may suspend at once; the notice states reason, length and how to respond.", true),
    SUSPENSION_EXTENDED("A suspension may be extended.", true),
    SUSPENSION_VACATED("A suspension may be vacated.", true),
    SUSPENSION_LIFTED("A suspension may be lifted before its stated end.", false),
    TFM_NOTICE_BY_AGENCY("TFM: the agency ends the agreement by written notice.", true),
    TFM_NOTICE_BY_ICE("TFM: ICE ends the agreement, after a suspension, with 90 days' notice.", true),
    WSO_NOTICE("WSO: either side ends the agreement with 90 days' notice unless exigent.", true),
    JEM_NOTICE("JEM: either side ends the agreement with 90 days' notice, as for WSO.", false),
    WSO_EXIGENT("WSO: no notice where it is exigent.", true),
    JEM_EXIGENT("JEM: no notice where it is exigent, as for WSO.", false),
    ENDED_WITHOUT_NOTICE("Ended at once; who ended it is not recorded.", false),
    ENDED_BY_MERGER("The agency was merged into another.", false);

    private static final String SOURCE = "MOA as summarised in programme.md, \"Agreements\"";

    private final String text;
    private final boolean published;

    Clause(String text, boolean published) {
        this.text = text;
        this.published = published;
    }

    /** Its name as callers and the audit trail have it: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says, in a sentence. */
    public String text() {
        return text;
    }

    /** Whether it is published; otherwise it is our reading. */
    public boolean published() {
        return published;
    }

    /** Where it is written. */
    public String source() {
        return published ? SOURCE : "our reading; " + SOURCE + ", is silent";
    }

    /** What the step rests on; empty for facts that are no step of an agreement. */
    public static Optional<Clause> of(AgencyFact step, Agreement agreement) {
        return switch (step) {
            case AgreementSigned signed ->
                Optional.of(signed.continues() == null ? EFFECTIVE_ON_LAST_SIGNATURE : CONTINUED_AFTER_MERGER);
            case AgreementSuspended suspended ->
                Optional.of(suspended.extension() ? SUSPENSION_EXTENDED : SUSPENSION_AT_ONCE);
            case AgreementReinstated reinstated ->
                Optional.of(reinstated.vacated() ? SUSPENSION_VACATED : SUSPENSION_LIFTED);
            case TerminationNoticed noticed -> Optional.of(notice(noticed.model(), noticed.by()));
            case AgreementTerminated terminated -> Optional.of(end(terminated, agreement));
            case AgencyRegistered _,
                    AgencyRenamed _,
                    AgencyMerged _,
                    EnrolmentApproved _,
                    EnrolmentWithdrawn _,
                    StandingAttested _ -> Optional.empty();
        };
    }

    private static Clause notice(Model model, Party by) {
        return switch (model) {
            case TFM ->
                switch (by) {
                    case AGENCY -> TFM_NOTICE_BY_AGENCY;
                    case ICE -> TFM_NOTICE_BY_ICE;
                };
            case WSO -> WSO_NOTICE;
            case JEM -> JEM_NOTICE;
        };
    }

    private static Clause end(AgreementTerminated end, Agreement agreement) {
        if (end.reason().equals(Merger.REASON)) {
            return ENDED_BY_MERGER;
        }
        Optional<Party> noticed = agreement.noticedEndOn(end.effectiveOn()).map(Notice::noticedBy);
        if (noticed.isPresent()) {
            return notice(end.model(), noticed.get());
        }
        if (end.by() == null) {
            return ENDED_WITHOUT_NOTICE;
        }
        return switch (end.model()) {
            case TFM -> TFM_NOTICE_BY_AGENCY;
            case WSO -> WSO_EXIGENT;
            case JEM -> JEM_EXIGENT;
        };
    }
}

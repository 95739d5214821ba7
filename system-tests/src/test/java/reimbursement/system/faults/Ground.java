package reimbursement.system.faults;

import java.util.List;
import java.util.Map;

/** A topic as a stranger finds it: who reads it, a type that they read, one that they do not, and what they refuse. */
enum Ground {
    AGREEMENTS(
            "reimbursement.agreements",
            List.of("officers", "awards"),
            "agency-registered",
            "agency-merged",
            Map.of("officers", Refused.SUSPENDED, "awards", Refused.RENAMED)),
    OFFICERS(
            "reimbursement.officers",
            List.of("awards"),
            "officer-trained",
            "training-started",
            Map.of("awards", Refused.REVOKED)),
    QUARTERS("reimbursement.quarters", List.of("agreements"), "quarter-closed", "agency-registered", Map.of()),
    AWARDS("reimbursement.awards", List.of("payments"), "award-calculated", "performance-reported", Map.of());

    final String topic;
    final List<String> readers;
    final String read;
    final String unread;
    final Map<String, Refused> refused;

    /** A type that one reader refuses while the thing is unknown to it; {@code %1$s} is the thing's id. */
    record Refused(String type, String data) {
        static final Refused SUSPENDED = new Refused("agreement-suspended", """
                {"agreementId":"%1$s","agencyId":"%1$s","model":"TFM","reason":"of nobody","effectiveOn":"2025-12-01",
                 "recordedAt":"2026-01-02T12:00:00Z"}""");
        static final Refused RENAMED = new Refused("agency-renamed", """
                {"agencyId":"%1$s","name":"Nowhere","previousName":"Elsewhere","effectiveOn":"2025-12-01",
                 "recordedAt":"2026-01-02T12:00:00Z"}""");
        static final Refused REVOKED = new Refused("authorisation-revoked", """
                {"authorisationId":"%1$s","officerId":"%1$s","agencyId":"%1$s","agreementId":"%1$s","model":"TFM","by":"ICE",
                 "reason":"REASSIGNED","effectiveOn":"2025-12-01","recordedAt":"2026-01-02T12:00:00Z"}""");
    }

    Ground(String topic, List<String> readers, String read, String unread, Map<String, Refused> refused) {
        this.topic = topic;
        this.readers = readers;
        this.read = read;
        this.unread = unread;
        this.refused = refused;
    }
}

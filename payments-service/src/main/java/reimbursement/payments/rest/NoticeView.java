package reimbursement.payments.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.Notice;

record NoticeView(
        UUID id, UUID agencyId, UUID contactId, Optional<UUID> changeId, String kind, String text, Instant writtenAt) {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.agencyId(),
                notice.contactId(),
                Optional.ofNullable(notice.changeId()),
                notice.kind().name(),
                notice.text(),
                notice.writtenAt());
    }
}

package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.paging.Cursor;
import reimbursement.kit.paging.Page;
import reimbursement.kit.paging.PageRequest;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.domain.schedules.ScheduleContent;
import reimbursement.payments.domain.schedules.SentFile;
import reimbursement.payments.persistence.FileStore;
import reimbursement.payments.persistence.ScheduleContents;
import reimbursement.payments.persistence.Schedules;

/** Shows schedules. */
@ApplicationScoped
public class FindingSchedules {
    private final Schedules schedules;
    private final ScheduleContents contents;
    private final FileStore files;

    FindingSchedules(Schedules schedules, ScheduleContents contents, FileStore files) {
        this.schedules = schedules;
        this.contents = contents;
        this.files = files;
    }

    @Transactional
    public Page<ScheduleFound> list(PageRequest page) {
        var rows = schedules.listed(page.afterId(), page.limit() + 1);
        var content = contents.of(rows.stream().map(Schedule::id).toList());
        return Page.of(rows, page, last -> Cursor.encode(last.id().toString()))
                .map(schedule ->
                        new ScheduleFound(schedule, content.getOrDefault(schedule.id(), ScheduleContent.NONE)));
    }

    @Transactional
    public Optional<ScheduleFound> one(UUID id) {
        return schedules
                .findByIdOptional(id)
                .map(schedule ->
                        new ScheduleFound(schedule, contents.of(List.of(id)).getOrDefault(id, ScheduleContent.NONE)));
    }

    /** What left for it; nothing before it is transmitted. */
    public List<SentFile> files(UUID id) {
        return files.ofSchedule(id);
    }
}

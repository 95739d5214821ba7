package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reimbursement.local.bank.Bank;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Progress;
import reimbursement.local.demo.Stage;

/** The bank reads each transmitted file and answers; treasury posts its answers. */
final class SettlingWithTheBank implements Stage {
    @Override
    public String name() {
        return "settlements posted";
    }

    @Override
    public void run(Progress progress, DemoContext context) {
        Office office = Office.of(context);
        List<UUID> transmitted = new ArrayList<>();
        office.payments().each(Office.TREASURY, "/v1/schedules?limit=1000", schedule -> {
            if ("transmitted".equals(Office.text(schedule, "status"))) {
                transmitted.add(Office.id(schedule));
            }
        });
        progress.expect(Math.max(1, 2L * transmitted.size()));
        for (UUID schedule : transmitted) {
            byte[] file = office.payments()
                    .get(Office.TREASURY, "/v1/schedules/" + schedule + "/files/pain.001")
                    .expect(200)
                    .bytes();
            write(context, schedule + ".pain.001.xml", file);
            Bank.Answers answers = new Bank(Office.SEED).answer(file);
            post(office, context, schedule + ".pain.002.xml", answers.statusReport(), progress);
            answers.notification()
                    .ifPresent(
                            notification -> post(office, context, schedule + ".camt.054.xml", notification, progress));
        }
    }

    private static void post(Office office, DemoContext context, String name, byte[] answer, Progress progress) {
        write(context, name, answer);
        JsonNode posted = office.payments()
                .upload(Office.TREASURY, "/v1/settlements", "application/xml", answer)
                .expect(200)
                .json();
        progress.advance(1);
        progress.note(Office.text(posted, "kind") + " " + Office.text(posted, "status") + ": "
                + posted.path("settled").asLong() + " settled, "
                + posted.path("returned").asLong() + " returned, "
                + posted.path("rejected").asLong() + " rejected");
    }

    private static void write(DemoContext context, String name, byte[] content) {
        try {
            Path folder = context.folder().resolve("files");
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package reimbursement.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.local.bank.Bank;
import reimbursement.local.client.Answer;

/** Debts, approval, schedules, certification, files and the bank's answers, over and over while awards and claims change. */
final class Paying {
    private static final int HELD = 7;
    private static final List<String> TYPES = List.of("PERFORMANCE_AWARD", "REIMBURSEMENT");

    private final Programme programme;
    private final Bank bank;
    private final Collecting collecting;

    Paying(Programme programme, long seed) {
        this.programme = programme;
        this.bank = new Bank(seed);
        this.collecting = new Collecting(programme);
    }

    void round() {
        Replicas payments = programme.payments;
        collecting.round();
        holdAndRelease(payments);
        payments.list(People.APPROVER, "/v1/payments?status=scheduled&limit=1000")
                .forEach(payment -> payments.post(
                        People.APPROVER, "/v1/payments/" + payment.path("id").asText() + "/approve", Map.of()));
        for (JsonNode fund : payments.list(People.APPROVER, "/v1/funds")) {
            for (String type : TYPES) {
                payments.post(
                        People.APPROVER,
                        "/v1/schedules",
                        Map.of("fundId", UUID.fromString(fund.path("id").asText()), "paymentType", type));
            }
        }
        for (JsonNode schedule : payments.list(People.CERTIFIER, "/v1/schedules?limit=1000")) {
            String id = schedule.path("id").asText();
            if (!schedule.path("status").asText().equals("transmitted")) {
                payments.post(People.CERTIFIER, "/v1/schedules/" + id + "/certify", Map.of());
                programme.acknowledge(
                        payments.post(People.DISBURSER, "/v1/schedules/" + id + "/transmit", Map.of()),
                        "payments",
                        "schedule",
                        Map.of("id", id, "status", "TRANSMITTED"));
                settle(id);
            }
        }
    }

    /** Every seventh that waits; what is released needs its approval again. */
    private static void holdAndRelease(Replicas payments) {
        payments.list(People.APPROVER, "/v1/payments?status=scheduled&limit=1000").stream()
                .map(payment -> "/v1/payments/" + payment.path("id").asText())
                .filter(path -> Math.floorMod(path.hashCode(), HELD) == 0)
                .forEach(path -> {
                    payments.post(People.APPROVER, path + "/hold", Map.of("reason", "a second look"));
                    payments.post(People.APPROVER, path + "/release", Map.of("reason", "nothing was found"));
                });
    }

    private void settle(String schedule) {
        Answer file = programme.payments.get(People.TREASURY, "/v1/schedules/" + schedule + "/files/pain.001");
        if (file.status() != 200) {
            return;
        }
        Bank.Answers answers = bank.answer(file.bytes());
        post(answers.statusReport());
        answers.notification().ifPresent(this::post);
    }

    private void post(byte[] answer) {
        programme.payments.upload(People.TREASURY, "/v1/settlements", "application/xml", answer);
    }
}

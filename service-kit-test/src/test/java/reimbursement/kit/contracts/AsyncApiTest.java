package reimbursement.kit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reimbursement.kit.contracts.NodeProject.Outcome;

/** asyncapi.yaml as the public parser reads it, and the page that is written from it. */
class AsyncApiTest {
    private static final Path CONTRACTS = Path.of("..", "event-contracts");
    private static final Path TOOLS = CONTRACTS.resolve("tools");

    private static final Map<String, String> FAULTS = Map.of(
            "asyncapi: 3.0.0",
            "asyncapi: 9.0.0",
            "$ref: ./schemas/pay-set.v1.schema.json",
            "$ref: ./schemas/pay-gone.v1.schema.json",
            "$ref: ./schemas/quarter-closed.v1.schema.json",
            "$ref: ./schemas/payment-held.v1.schema.json",
            "$ref: '#/components/messages/debtRaised'",
            "$ref: '#/components/messages/debtForgiven'",
            "name: reimbursement.pay-set.v1",
            "name: reimbursement.pay.v1",
            "address: reimbursement.awards",
            "adress: reimbursement.awards",
            "action: send",
            "action: shout");

    @Test
    void thePublicParserAcceptsTheDocument() {
        // When
        Outcome outcome = NodeProject.installed(TOOLS).run("node", "check.js");

        // Then
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("sound: 6 channels, 41 messages");
    }

    @Test
    void aDocumentWithAnyFaultIsRefused(@TempDir Path folder) throws IOException {
        // Given
        copySchemas(Files.createDirectory(folder.resolve("schemas")));
        String document = Files.readString(CONTRACTS.resolve("asyncapi.yaml"));
        List<String> command = new ArrayList<>(List.of("node", "check.js"));
        for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
            assertThat(document).contains(fault.getKey());
            Path copy = folder.resolve(command.size() + ".yaml");
            Files.writeString(copy, document.replace(fault.getKey(), fault.getValue()));
            command.add(copy.toString());
        }

        // When
        Outcome outcome = NodeProject.installed(TOOLS).run(command.toArray(String[]::new));

        // Then
        assertThat(outcome.exitCode()).as(outcome.output()).isEqualTo(1);
        assertThat(outcome.output()).doesNotContain("sound: ");
        assertThat(outcome.output().lines().filter(line -> line.startsWith("wrong: ")))
                .hasSameSizeAs(FAULTS.keySet());
    }

    @Test
    void thePageIsWhatTheContractsSay() {
        // When
        Outcome outcome = NodeProject.installed(TOOLS).run("node", "page.js", "--check");

        // Then
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    private static void copySchemas(Path target) throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS.resolve("schemas"))) {
            List<Path> schemas = files.toList();
            for (Path schema : schemas) {
                Files.copy(schema, target.resolve(schema.getFileName()));
            }
        }
    }
}

package reimbursement.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import reimbursement.local.process.Commands;
import reimbursement.local.secret.SecretFile;

/** Where one server keeps everything: {@code data}, {@code secrets} and {@code postgres.log}. */
record DataFolder(Path root) {
    static final String SUPERUSER = "postgres";

    Path data() {
        return root.resolve("data");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** The role's password, made at random when it is first asked for. */
    String password(String role) {
        return SecretFile.readOrMake(passwordFile(role), SecretFile::password);
    }

    /** Initialises the folder unless it is, and writes the configuration of a server on {@code port}. */
    void prepare(PostgresBinaries binaries, int port) throws IOException {
        if (!Files.isDirectory(data())) {
            initialise(binaries);
        }
        Files.writeString(data().resolve("postgresql.conf"), Configuration.server(port));
        Files.writeString(data().resolve("pg_hba.conf"), Configuration.HOST_BASED_AUTHENTICATION);
    }

    private void initialise(PostgresBinaries binaries) throws IOException {
        Files.createDirectories(root);
        var draft = root.resolve("data.new");
        Folders.delete(draft);
        password(SUPERUSER);
        var outcome = Commands.run(Unprivileged.command(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile(SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8")));
        if (outcome.exitCode() != 0) {
            throw new IOException("initdb failed: " + outcome.output());
        }
        // A half-made folder must never look like a whole one.
        Files.move(draft, data());
    }

    private Path passwordFile(String role) {
        return root.resolve("secrets").resolve(role + ".password");
    }
}

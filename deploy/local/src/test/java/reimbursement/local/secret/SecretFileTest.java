package reimbursement.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
    private static final int AT_ONCE = 8;

    @RepeatedTest(20)
    void manyWhoAskAtOnceGetTheSameSecret(@TempDir Path folder) throws Exception {
        // Given
        Path file = folder.resolve("key");
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        Set<String> secrets = new HashSet<>();

        // When
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> asked = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                asked.add(pool.submit(() -> {
                    start.await();
                    return SecretFile.readOrMake(file, SecretFile::password);
                }));
            }
            for (Future<String> one : asked) {
                secrets.add(one.get());
            }
        }

        // Then
        assertThat(secrets).hasSize(1);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}

package reimbursement.system.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.ServicePart;

/**
 * A second build of each service from the same sources, which says so in each answer: a copy of the packaged application
 * whose own properties add a header.
 */
final class Builds {
    private static final String HEADER = "built-as";
    private static final String SECOND = "second";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path folder;
    private final Map<Service, Path> first = new ConcurrentHashMap<>();
    private final Map<Service, Path> second = new ConcurrentHashMap<>();

    Builds(Path folder) {
        this.folder = folder;
    }

    /** The build that the replica does not run. */
    Path other(ServicePart replica) {
        Path own = first.computeIfAbsent(replica.service(), service -> replica.build());
        return replica.build().equals(own)
                ? second.computeIfAbsent(
                        replica.service(), service -> copied(Objects.requireNonNull(own.getParent()), service))
                : own;
    }

    /** Whether the process that answers runs the build that it was started as. */
    boolean answersAsStarted(ServicePart replica) {
        boolean says = said(replica).equals(SECOND);
        return says == replica.build().startsWith(folder);
    }

    private static String said(ServicePart replica) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(replica.url() + "/q/health/live"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue(HEADER)
                    .orElse("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    /** The libraries stay where they are; they are the same. */
    private Path copied(Path from, Service service) {
        Path to = folder.resolve(service.label() + "-service");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(one -> !one.startsWith(from.resolve("lib"))).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(Files.isDirectory(file) ? target : target.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target);
                }
            }
            Files.createSymbolicLink(to.resolve("lib"), from.resolve("lib").toAbsolutePath());
            mark(to.resolve("app"));
            return to.resolve("quarkus-run.jar");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void mark(Path application) throws IOException {
        try (Stream<Path> jars = Files.list(application)) {
            for (Path jar : jars.toList()) {
                try (FileSystem content = FileSystems.newFileSystem(jar)) {
                    Files.writeString(
                            content.getPath("application.properties"),
                            "\nquarkus.http.header.\"" + HEADER + "\".value=" + SECOND + "\n",
                            StandardOpenOption.APPEND);
                }
            }
        }
    }
}

package reimbursement.system.faults.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A built service with a fault in its classes: a copy of its folder, apart from the jars that stay as they are. */
final class PlantedApp {
    private static final Path LIBRARIES = Path.of("lib", "main");
    private static final Path PREPARED = Path.of("quarkus", "transformed-bytecode.jar");

    private PlantedApp() {}

    /**
     * Makes one.
     *
     * @param built the folder {@code target/quarkus-app} of the service
     * @param place a folder that is not there yet
     */
    static void make(Plant plant, Path home, Path built, Path place) {
        try {
            copy(built, place.resolve("app"));
            Map<String, String> sources = plant.sources(home);
            if (!sources.isEmpty()) {
                plant(Compiling.of(sources, built.resolve("lib"), place.resolve("classes")), place.resolve("app"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot plant: " + plant, failure);
        }
    }

    private static void copy(Path built, Path app) throws IOException {
        try (Stream<Path> all = Files.walk(built)) {
            for (Path file : all.toList()) {
                Path inside = built.relativize(file);
                Path copied = app.resolve(inside);
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else if (inside.startsWith(LIBRARIES) && !isKit(file)) {
                    Files.createSymbolicLink(copied, file);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }

    private static boolean isKit(Path jar) {
        return jar.getFileName().toString().startsWith("reimbursement.service-kit-");
    }

    /** A class that Quarkus has prepared lies in a jar of its own, which goes before the kit's. */
    private static void plant(Map<String, byte[]> classes, Path app) throws IOException {
        try (Stream<Path> jars = Files.list(app.resolve(LIBRARIES));
                FileSystem kit = FileSystems.newFileSystem(
                        jars.filter(PlantedApp::isKit).findFirst().orElseThrow());
                FileSystem prepared = FileSystems.newFileSystem(app.resolve(PREPARED))) {
            for (Map.Entry<String, byte[]> one : classes.entrySet()) {
                String file = one.getKey() + ".class";
                Path ofKit = kit.getPath(file);
                Path ofPrepared = prepared.getPath(file);
                if (Files.exists(ofPrepared)) {
                    Files.write(
                            ofPrepared,
                            Prepared.like(Files.readAllBytes(ofKit), Files.readAllBytes(ofPrepared), one.getValue()));
                } else {
                    Files.write(ofKit, one.getValue());
                }
            }
        }
    }
}

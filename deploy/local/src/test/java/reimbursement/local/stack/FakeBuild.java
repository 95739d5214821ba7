package reimbursement.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A repository as the launcher finds it after a build, with fake services. */
final class FakeBuild {
    private static final String CLASS_FILE = FakeService.class.getName().replace('.', '/') + ".class";

    private FakeBuild() {}

    static Layout in(Path home) throws IOException {
        var layout = layout(home);
        for (var service : Service.values()) {
            write(layout.serviceJar(service));
        }
        var logging = home.resolve("deploy/local/logging.properties");
        Files.createDirectories(logging.getParent());
        Files.writeString(logging, ".level=WARNING\n");
        return layout;
    }

    /** Not the habitual place: these stacks are thrown away. */
    static Layout layout(Path home) {
        return new Layout(home, home.resolve("state"));
    }

    private static void write(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var code = FakeService.class.getResourceAsStream("/" + CLASS_FILE)) {
            out.putNextEntry(new JarEntry(CLASS_FILE));
            if (code != null) {
                code.transferTo(out);
            }
        }
    }
}

package reimbursement.system.faults.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles edited sources against the jars among which they will run. */
final class Compiling {
    private Compiling() {}

    /**
     * The classes by their binary names, nested ones included.
     *
     * @param libraries a folder of folders with jars
     * @throws IllegalStateException with what the compiler said, if the edited code is no longer code
     */
    static Map<String, byte[]> of(Map<String, String> sources, Path libraries, Path output) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "this is no JDK");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Text(name, text)));
        try {
            Files.createDirectories(output);
            List<String> options = List.of(
                    "-proc:none", "-parameters", "-nowarn", "-d", output.toString(), "-cp", classpath(libraries));
            if (!compiler.getTask(null, null, said, options, null, units).call()) {
                throw new IllegalStateException("a planted fault does not compile: " + said.getDiagnostics());
            }
            return classes(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String classpath(Path libraries) throws IOException {
        try (Stream<Path> all = Files.walk(libraries)) {
            return all.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        }
    }

    private static Map<String, byte[]> classes(Path output) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                classes.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

package reimbursement.system.faults.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text of a source file of service-kit, and what stands there instead.
 *
 * @param name the class, for example {@code event.Inbox}
 */
record Edit(String name, String find, String put) {
    /** The class as it is called in a jar, without its ending. */
    String binaryName() {
        return "reimbursement/kit/" + name.replace('.', '/');
    }

    Path source(Path home) {
        return home.resolve("service-kit/src/main/java").resolve(binaryName() + ".java");
    }

    /** The source as it is in the repository. */
    String original(Path home) {
        try {
            return Files.readString(source(home));
        } catch (IOException missing) {
            throw new UncheckedIOException("no fault can be planted in " + name, missing);
        }
    }

    /**
     * The text with this edit.
     *
     * @throws IllegalStateException if what it replaces does not stand there exactly once: the edit has to follow the code
     */
    String in(String text) {
        int first = text.indexOf(find);
        if (first < 0 || text.indexOf(find, first + 1) >= 0) {
            throw new IllegalStateException(
                    "a planted fault replaces a text that has to stand once in " + name + ":\n" + find);
        }
        return text.substring(0, first) + put + text.substring(first + find.length());
    }
}

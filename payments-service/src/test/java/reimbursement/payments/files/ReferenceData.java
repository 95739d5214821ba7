package reimbursement.payments.files;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Published formats, which stand beside the project and are not part of it; a test that needs one skips without it. */
final class ReferenceData {
    private static final String FOLDER = "shared/data/reference";

    private ReferenceData() {}

    static @Nullable Path find(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve(FOLDER).resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }

    /** Why a test was skipped. */
    static String absent(String name) {
        return "no " + FOLDER + "/" + name + " above this project";
    }
}

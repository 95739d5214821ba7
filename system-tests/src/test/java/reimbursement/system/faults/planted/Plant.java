package reimbursement.system.faults.planted;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A fault planted in the code.
 *
 * @param name what is done wrong
 * @param troubles what has to happen to make it show
 * @param rules names of the checker's rules that are meant for it
 * @param edits in the order in which they are made; none for sound code
 */
record Plant(String name, Set<Trouble> troubles, Set<String> rules, List<Edit> edits) {
    static final Plant NONE = new Plant("sound code", EnumSet.allOf(Trouble.class), Set.of(), List.of());

    /** The edited source of each class, by the class's binary name. */
    Map<String, String> sources(Path home) {
        Map<String, String> sources = new TreeMap<>();
        for (Edit edit : edits) {
            sources.compute(
                    edit.binaryName(), (name, edited) -> edit.in(edited == null ? edit.original(home) : edited));
        }
        return sources;
    }

    @Override
    public String toString() {
        return name;
    }
}

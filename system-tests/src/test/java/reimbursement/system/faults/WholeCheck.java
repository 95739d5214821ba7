package reimbursement.system.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.Stack;

/** The checker for tests outside this package: all that it finds in a whole stack at rest. */
public final class WholeCheck {
    private final Stack stack;
    private final SnapshotReader reader;

    public WholeCheck(Stack stack) {
        this.stack = stack;
        this.reader = new SnapshotReader(stack);
    }

    /** The names of all rules. */
    public static Set<String> rules() {
        return Checker.RULES.stream().map(Rule::name).collect(Collectors.toSet());
    }

    /** The findings of each rule that found something, by the rule's name. */
    public Map<String, List<String>> findings() {
        Map<String, List<String>> findings = new LinkedHashMap<>();
        for (Examination examined : Checker.examine(reader.read(List.of(), Foreign.NONE))) {
            if (!examined.findings().isEmpty()) {
                findings.put(examined.rule(), examined.findings());
            }
        }
        return findings;
    }

    /** One number by SQL of one service's database. */
    public long number(Service service, String sql) {
        return reader.number(service, sql);
    }

    /** Appends every record of every topic again, the last one first; returns how many. */
    public int repeatBackwards() {
        return new OldOffsets(stack, 0).repeatBackwards();
    }
}

package reimbursement.system.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What one rule looked at and found. */
final class Examination {
    private static final int SHOWN = 8;

    private final String rule;
    private final List<String> findings = new ArrayList<>();
    private long looked;

    Examination(String rule) {
        this.rule = rule;
    }

    void looked(long things) {
        looked += things;
    }

    void found(String what) {
        findings.add(what);
    }

    /** Looks at one thing that has to hold. */
    void expect(boolean holds, String otherwise) {
        looked++;
        if (!holds) {
            found(otherwise);
        }
    }

    /** Looks at two sets that have to be the same. */
    void same(String what, Set<String> expected, Set<String> actual) {
        looked += expected.size();
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(actual);
        missing.forEach(one -> found(what + " missing: " + one));
        Set<String> surplus = new TreeSet<>(actual);
        surplus.removeAll(expected);
        surplus.forEach(one -> found(what + " without cause: " + one));
    }

    String rule() {
        return rule;
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    long looked() {
        return looked;
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("%-52s %,9d looked at, %d found".formatted(rule, looked, findings.size()));
        findings.stream().limit(SHOWN).forEach(one -> text.append("\n    ").append(one));
        if (findings.size() > SHOWN) {
            text.append("\n    ... and ").append(findings.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}

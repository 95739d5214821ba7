package reimbursement.kit.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reimbursement.kit.test.ProgrammeRule;

/** The page of rules: each with its source and the tests that hold the code to it. */
record RuleBook(Path root, List<TestedRule> rules) {

    private static final String INTRODUCTION = """
            # The programme's rules

            What each rule says, where it is written, and the test that holds the code to it. "Our reading" means that the sources are
            silent: where a setting of the policy holds the reading, it is named here and shown with its owner at `GET /v1/policies`.

            This page is made of the tests' `@ProgrammeRule`s; the build fails where the two differ and leaves the page as it should be in
            `service-kit-test/target/rules.md`.
            """;

    /** As Markdown. */
    String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (ProgrammeRule.Section section : ProgrammeRule.Section.values()) {
            page.append("\n## ").append(section.title()).append("\n\n| rule | source | tests |\n|---|---|---|\n");
            byRule(section).forEach((says, tested) -> page.append(row(says, tested)));
        }
        return page.toString();
    }

    private Map<String, List<TestedRule>> byRule(ProgrammeRule.Section section) {
        return rules.stream()
                .filter(rule -> rule.section() == section)
                .collect(groupingBy(TestedRule::says, LinkedHashMap::new, toList()));
    }

    private String row(String says, List<TestedRule> tested) {
        String sources = tested.stream().map(TestedRule::source).distinct().collect(joining("; "));
        String tests = tested.stream().map(this::link).collect(joining(", "));
        return "| " + says + " | " + sources + " | " + tests + " |\n";
    }

    private String link(TestedRule rule) {
        return "[" + rule.test() + "](../"
                + root.relativize(rule.file()).toString().replace('\\', '/') + ")";
    }
}

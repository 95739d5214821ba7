package reimbursement.kit.rules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import reimbursement.kit.test.ProgrammeRule;

/**
 * A rule as one test says it.
 *
 * @param test the class and method, such as {@code BandTest.aBandIncludesItsLowerBound}
 * @param file the test's source
 */
record TestedRule(ProgrammeRule.Section section, String says, String source, String test, Path file) {

    /** What the tests in these sources say, class by class in the order of their names. */
    static List<TestedRule> in(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<TestedRule> rules = new ArrayList<>();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                Path file = Path.of(unit.getSourceFile().toUri());
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree declared) {
                        of(declared, file, rules);
                    }
                }
            }
        }
        return rules;
    }

    private static void of(ClassTree declared, Path file, List<TestedRule> rules) {
        for (Tree member : declared.getMembers()) {
            if (member instanceof MethodTree method) {
                method.getModifiers().getAnnotations().stream()
                        .filter(annotation ->
                                annotation.getAnnotationType().toString().equals("ProgrammeRule"))
                        .map(annotation -> of(annotation, declared.getSimpleName() + "." + method.getName(), file))
                        .forEach(rules::add);
            }
        }
    }

    private static TestedRule of(AnnotationTree annotation, String test, Path file) {
        Map<String, ExpressionTree> values = annotation.getArguments().stream()
                .map(AssignmentTree.class::cast)
                .collect(Collectors.toMap(value -> value.getVariable().toString(), AssignmentTree::getExpression));
        String section = written(values, "of").toString();
        return new TestedRule(
                ProgrammeRule.Section.valueOf(section.substring(section.lastIndexOf('.') + 1)),
                text(written(values, "says")),
                text(written(values, "source")),
                test,
                file);
    }

    private static ExpressionTree written(Map<String, ExpressionTree> values, String name) {
        ExpressionTree value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("@ProgrammeRule without " + name);
        }
        return value;
    }

    private static String text(ExpressionTree written) {
        return switch (written) {
            case LiteralTree literal -> String.valueOf(literal.getValue());
            case BinaryTree sum -> text(sum.getLeftOperand()) + text(sum.getRightOperand());
            default -> throw new IllegalArgumentException("a rule is written out, not " + written);
        };
    }
}

package reimbursement.kit.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Comparator;
import java.util.List;

/** Gives every problem a type, a title and a detail, and takes the detail of an unexpected error away. */
@Singleton
class CompleteProblem implements ProblemPostProcessor {
    /** Behind the library's own, which log first. */
    @Override
    public int priority() {
        return 50;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return complete(withPlainViolations(problem));
    }

    static HttpProblem complete(HttpProblem problem) {
        ProblemKind kind = ProblemKind.of(problem.getStatusCode());
        if (problem.getType() != null) {
            return problem;
        }
        HttpProblem.Builder complete =
                HttpProblem.builder(problem).withType(URI.create(kind.type())).withTitle(kind.title());
        String detail = problem.getDetail();
        if (problem.getStatusCode() >= 500 || detail == null || detail.startsWith("HTTP ")) {
            complete.withDetail(kind.detail());
        }
        return complete.build();
    }

    /** The library's violations say beside field and message where the field stands; ours are of the promised shape. */
    private static HttpProblem withPlainViolations(HttpProblem problem) {
        if (!(problem.getParameters().get("violations") instanceof List<?> found)
                || !(found.stream().findFirst().orElse(null)
                        instanceof io.quarkiverse.resteasy.problem.validation.Violation)) {
            return problem;
        }
        List<Violation> violations = found.stream()
                .map(io.quarkiverse.resteasy.problem.validation.Violation.class::cast)
                .map(one -> new Violation(one.field.isEmpty() ? "body" : one.field, one.message))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return HttpProblem.builder(Problems.invalid(violations))
                .withInstance(problem.getInstance())
                .build();
    }
}

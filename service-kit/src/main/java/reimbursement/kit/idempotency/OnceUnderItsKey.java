package reimbursement.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.rest.Problems;

/**
 * Carries a request out once under its key. What it changes and the answer that is kept commit together; a refusal is not kept, for
 * it has changed nothing and may be none the next time.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceUnderItsKey {
    private static final int FIRST_REFUSAL = 400;

    private final IdempotencyKey keys;
    private final KeptAnswers answers;
    private final ObjectMapper json;

    OnceUnderItsKey(IdempotencyKey keys, KeptAnswers answers, ObjectMapper json) {
        this.keys = keys;
        this.answers = answers;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        Optional<KeyedRequest> request =
                call.getMethod().isAnnotationPresent(POST.class) ? keys.ofRequest() : Optional.empty();
        return request.isEmpty()
                ? call.proceed()
                : QuarkusTransaction.requiringNew()
                        .exceptionHandler(OnceUnderItsKey::endOf)
                        .call(() -> once(request.get(), call));
    }

    private @Nullable Object once(KeyedRequest request, InvocationContext call) throws Exception {
        if (!answers.claim(request)) {
            KeptAnswers.Kept kept = answers.read(request);
            if (!MessageDigest.isEqual(kept.request(), request.digest())) {
                throw Problems.unprocessable(
                        "idempotency-key-reused", "This key was used for another request, or for another body.");
            }
            throw new AnsweredBefore(kept.answer());
        }
        try {
            Object result = call.proceed();
            KeptAnswer answer = answer(result);
            if (answer.status() < FIRST_REFUSAL) {
                answers.keep(request, answer);
            } else {
                answers.forget(request);
            }
            return result;
        } catch (HttpProblem refusal) {
            if (!QuarkusTransaction.isRollbackOnly()) {
                answers.forget(request);
            }
            throw refusal;
        }
    }

    /** A refusal keeps what it has recorded of itself, as it would without a key. */
    private static TransactionExceptionResult endOf(Throwable failure) {
        return failure instanceof HttpProblem && !QuarkusTransaction.isRollbackOnly()
                ? TransactionExceptionResult.COMMIT
                : TransactionExceptionResult.ROLLBACK;
    }

    private KeptAnswer answer(@Nullable Object result) throws JsonProcessingException {
        return switch (result) {
            case null -> new KeptAnswer(Response.Status.NO_CONTENT.getStatusCode(), Map.of(), "");
            case Response response -> answer(response);
            case RestResponse<?> response -> answer(response.toResponse());
            default -> new KeptAnswer(Response.Status.OK.getStatusCode(), Map.of(), json.writeValueAsString(result));
        };
    }

    private KeptAnswer answer(Response response) throws JsonProcessingException {
        Map<String, String> headers = new TreeMap<>();
        response.getHeaders().forEach((name, values) -> {
            if (!HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) && !values.isEmpty()) {
                headers.put(name, String.valueOf(values.getFirst()));
            }
        });
        String body = response.getEntity() == null ? "" : json.writeValueAsString(response.getEntity());
        return new KeptAnswer(response.getStatus(), headers, body);
    }
}

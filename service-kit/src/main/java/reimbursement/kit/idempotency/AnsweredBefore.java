package reimbursement.kit.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serial;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leaves a resource method whose request has been carried out already, with the answer of then. */
final class AnsweredBefore extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient KeptAnswer answer;

    AnsweredBefore(KeptAnswer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    /** Sends it again; {@code Idempotent-Replayed} tells it from a first answer. */
    static final class Mapper {
        @ServerExceptionMapper
        public Response again(AnsweredBefore before) {
            Response.ResponseBuilder response = Response.status(before.answer.status());
            before.answer.headers().forEach(response::header);
            if (!before.answer.body().isEmpty()) {
                response.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                        .entity(before.answer.body());
            }
            return response.header("Idempotent-Replayed", "true").build();
        }
    }
}

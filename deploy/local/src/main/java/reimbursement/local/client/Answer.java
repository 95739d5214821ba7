package reimbursement.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a service answered. */
public record Answer(String request, int status, HttpHeaders headers, byte[] bytes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** This answer, if its status is one of these. */
    public Answer expect(Integer... statuses) {
        if (!Set.of(statuses).contains(status)) {
            throw new UnexpectedAnswer(this);
        }
        return this;
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException failure) {
            throw new UnexpectedAnswer(this);
        }
    }

    /** The body as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
